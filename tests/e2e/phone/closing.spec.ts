import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const tryToClose = async (page: Page) => {
  await page.getByText('Close the case').click()
  await page.getByLabel('Outcome').selectOption('Not reached')
  await page.getByLabel('What was done').fill('Called twice at noon.')
  await page.getByRole('button', { name: 'Close case' }).click()
}

test('an emergency is not filed away after one call: what is wanted, who may, and the card that goes with it', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1, answers: { 'ces-saddle': 'new' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByText('Log a call').click()
  await page.getByLabel('How it went').selectOption('No answer')
  await page.getByRole('button', { name: 'Save call' }).click()
  await expect(page.getByText('1 try without reaching the patient')).toBeVisible()

  await tryToClose(page)
  await expect(alert(page)).toContainText('2 more calls are needed first.')
  await expect(page.getByText(/“Not reached” needs 2 more calls first, the last at .+ or later\./)).toBeVisible()
  await expect(page.getByLabel('What was done')).toHaveValue('Called twice at noon.')
  await expect(page.getByText(/Nothing tells them of it/).first()).toBeVisible()
  await expectAccessibleInDarkToo(page)

  const other = await (await newContext()).newPage()
  await signIn(staff.harbor.lead, other.context())
  await other.goto(`/cases/${patient.caseId}`)
  await tryToClose(other)
  await expect(other.getByText('Closed: Not reached').first()).toBeVisible()
  const timeline = other.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByText(/sooner than the clinic’s calls/)).toBeVisible()
  await expect(timeline.getByText(/^Sent the handout/)).toBeVisible()
})

test('how often to call is the clinic’s to say', async ({ page, signIn }) => {
  await signIn(staff.millbrook.lead)
  await page.goto('/settings')
  const again = page.getByRole('group', { name: 'How soon to call again' })
  await again.getByLabel('Emergency').fill('90')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await expect(alert(page)).toContainText('This is outside what is safe. Please type a number from 5 to 60.')
  await expect(again.getByLabel('Emergency')).toHaveValue('90')
  await expectAccessibleInDarkToo(page)
  await again.getByLabel('Emergency').fill('20')
  await page.getByRole('group', { name: 'Closing as not reached' }).getByLabel('At least', { exact: true }).fill('4')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await expect(page.getByText('The settings are saved.')).toBeVisible()
  await expect(again.getByLabel('Emergency')).toHaveValue('20')
})
