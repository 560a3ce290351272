import type { Page } from 'playwright/test'
import type { MadePatient } from './wish'
import type { StaffEmail } from './staff'

export const samplePassword = 'keel-sample-only'

export const signInByForm = async (page: Page, email: StaffEmail, password = samplePassword) => {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Types a date of birth into the link's page and goes on. */
export const typeBirthday = async (page: Page, { day, month, year }: MadePatient['born']) => {
  const date = page.getByRole('group', { name: 'What is your date of birth?' })
  await date.getByLabel('Day').fill(day)
  await date.getByLabel('Month').fill(month)
  await date.getByLabel('Year').fill(year)
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Opens the link and comes as far as it leads: the notice, the question they stopped at, or their own page. */
export const openLink = async (page: Page, patient: MadePatient) => {
  await page.goto(patient.link)
  await typeBirthday(page, patient.born)
  await page.waitForURL(/\/(my|intake)(\/|$)/)
}
