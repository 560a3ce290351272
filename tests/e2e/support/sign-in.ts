import type { Page } from 'playwright/test'
import { passwords } from './passwords'
import type { MadePatient } from './wish'
import { type Read, words } from './words'

export const samplePassword = passwords.sample

export const signInByForm = async (page: Page, email: string, password: string = samplePassword) => {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Types a date of birth into the link's page and goes on. */
export const typeBirthday = async (
  page: Page,
  born: MadePatient['born'],
  locale: Read = 'en',
  who: string = words[locale].forMyself,
) => {
  const said = words[locale]
  await page.getByRole('radio', { name: who }).check()
  const date = page.getByRole('group', { name: said.born })
  for (const part of ['day', 'month', 'year'] as const) await date.getByLabel(said[part]).fill(born[part])
  await page.getByRole('button', { name: said.enter }).click()
}

/** Opens the link and comes as far as it leads: the notice, the question they stopped at, or their own page. */
export const openLink = async (page: Page, patient: MadePatient, locale: Read = 'en', who?: string) => {
  await page.goto(patient.link)
  await typeBirthday(page, patient.born, locale, who)
  await page.waitForURL(/\/(my|intake)(\/|$)/)
}
