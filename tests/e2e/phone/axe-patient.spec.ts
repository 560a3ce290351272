import type { Page } from 'playwright/test'
import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { alert, expect, test } from '../support/test'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('axe: the notice, with and without agreeing', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient())
  await expect(title(page, 'Before you start, Alex')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(alert(page)).toBeVisible()
  await expectAccessible(page)
})

const sent = [
  ['EMERGENCY', { 'ces-saddle': 'new' }, 'Please go to the emergency department now'],
  ['URGENT', { 'fever-chills': 'yes' }, 'A clinician will contact you today'],
  ['SOON', { osteoporosis: 'yes' }, 'We will see you within 5 working days'],
  ['ROUTINE', {}, 'Your answers are in. Here is what helps now'],
] as const

for (const [tier, answers, heading] of sent) {
  test(`axe: what happens next, ${tier}`, async ({ page, desk }) => {
    const patient = await desk.newPatient({ upTo: 'sent', answers })
    await openLink(page, patient)
    await page.goto(`/intake/${patient.intakeId}/sent`)
    await expect(title(page, heading)).toBeVisible()
    await page.getByText('What you told us', { exact: true }).click()
    await expectAccessible(page)
  })
}

test('axe: the patient’s own page, begun, before and after, and a handout', async ({ page, desk, newContext }) => {
  const begun = await desk.newPatient({ upTo: 'draft', pages: 2 })
  await openLink(page, begun)
  await page.goto('/my')
  await expect(page.getByRole('link', { name: 'Go on with the form' })).toBeVisible()
  await expect(page.getByText('Nothing to read yet')).toBeVisible()
  await expectAccessible(page)

  const done = await (await newContext()).newPage()
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
  await openLink(done, patient)
  await expect(title(done, 'Hello, Alex')).toBeVisible()
  await expectAccessible(done)
  await done.getByRole('button', { name: /^Read it: .*mov/i }).click()
  await expect(done.getByRole('button', { name: 'I have read this' })).toBeVisible()
  await expectAccessible(done)
  await done.getByRole('button', { name: 'I have read this' }).click()
  await expect(done.getByRole('status').filter({ hasText: 'you read this' })).toBeVisible()
  await expectAccessible(done)
  await done.getByRole('button', { name: 'Send my answer' }).click()
  await expect(alert(done)).toBeVisible()
  await expectAccessible(done)
  await done.getByLabel('I stay in bed till all the pain is gone.').check()
  await done.getByRole('button', { name: 'Send my answer' }).click()
  await expect(done.getByText('Your answer: I stay in bed')).toBeVisible()
  await expectAccessible(done)
  await done.getByLabel('I do all that I did before, at once.').check()
  await done.getByRole('button', { name: 'Send my answer' }).click()
  await expect(done.getByText('Your second answer: I do all')).toBeInViewport()
  await expect(done.getByRole('button', { name: 'Send my answer' })).toHaveCount(0)
  await expectAccessible(done)
  await done.goto(`/intake/${patient.intakeId}/sent`)
  await expect(done.getByText('Your clinician has finished with this form.')).toBeVisible()
  await expectAccessible(done)
})
