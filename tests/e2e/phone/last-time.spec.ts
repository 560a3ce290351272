import type { Page } from 'playwright/test'
import { pagesOf, pageTitle, ordinary } from '../support/answers'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

const medicine = (page: Page) => page.getByRole('checkbox', { name: /^Acetaminophen/ })
const same = (page: Page, question: string) =>
  page.getByRole('button', { name: `Same as last time: ${question}`, exact: true })
const allergies = (page: Page) => page.getByRole('textbox', { name: 'Do you have any allergies?' })
const medicines = 'Which of these do you take?'

const takesItOver = async (page: Page, intakeId: string) => {
  await page.goto(`/intake/${intakeId}/medicines`)
  await expect(page.getByText(/^Last time: Acetaminophen/)).toBeVisible()
  await expect(medicine(page)).not.toBeChecked()
  await same(page, medicines).click()
  await expect(medicine(page)).toBeChecked()
  await expect(same(page, medicines)).toHaveCount(0)
  await same(page, 'Do you have any allergies?').click()
  await expect(allergies(page)).toHaveValue('Penicillin')
}

test('the second time, what seldom changes is offered and taken over with one press; a flag never is', async ({
  page,
  desk,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent', again: true, answers: { 'blood-thinner': 'yes' } })
  await openLink(page, patient)
  await takesItOver(page, patient.intakeId)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(pageTitle(page, 'what-it-is-like')).toBeVisible()
  await page.goto(`/intake/${patient.intakeId}/medicines`)
  await expect(medicine(page)).toBeChecked()
  await expect(allergies(page)).toHaveValue('Penicillin')
  await expect(page.getByRole('checkbox', { name: /^You take blood thinners/ })).not.toBeChecked()

  const flagsOnly = [
    'bladder-and-bowel',
    'legs',
    'sudden-signs',
    'tummy-and-water',
    'feeling-ill',
    'injury',
    'changes',
    'how-strong',
  ]
  for (const id of pagesOf(ordinary).filter((each) => flagsOnly.includes(each))) {
    await page.goto(`/intake/${patient.intakeId}/${id}`)
    await expect(pageTitle(page, id)).toBeVisible()
    await expect(page.getByText(/last time/i)).toHaveCount(0)
    await expect(page.locator('input:checked').filter({ visible: true })).toHaveCount(0)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same press takes it over', async ({ page, desk }) => {
    const patient = await desk.newPatient({ upTo: 'sent', again: true })
    await openLink(page, patient)
    await takesItOver(page, patient.intakeId)
    await page.reload()
    await expect(medicine(page)).toBeChecked()
  })
})
