import { randomUUID } from 'node:crypto'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a lead says who is on call; whoever is called answers on the case, which says who was called', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const familyName = `Call-${randomUUID().slice(0, 8)}`
  await signIn(staff.millbrook.lead)
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Who is on call' }).click()
  const first = page.getByLabel('Called 1st')
  const second = page.getByLabel('Called 2nd')
  const name = (await first.locator('option').nth(1).textContent()) ?? ''
  await first.selectOption(name)
  await second.selectOption(name)
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Called 2nd: This colleague is in the list')
  await expect(first.locator('option:checked')).toHaveText(name)
  await expectAccessibleInDarkToo(page)
  await second.selectOption('Nobody')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByText('Saved. It counts from the next minute on.')).toBeVisible()
  await expect(first.locator('option:checked')).toHaveText(name)

  const answers = { 'ces-saddle': 'new' } as const
  const wish = { clinic: 'millbrook', upTo: 'draft', pages: 1, answers, familyName, minutesAgo: 20 } as const
  const { caseId } = await desk.newPatient(wish)
  const other = await (await newContext()).newPage()
  await signIn(staff.millbrook.clinician, other.context())
  await other.goto(`/cases/${caseId}`)
  await expect(other.getByText(/(You were|was) called at/)).toBeVisible()
  await expect(other.getByText(`Called ${name}, who is on call`)).toBeVisible()
  await other.getByRole('button', { name: 'I am on it' }).click()
  await expect(other.getByText('Done: everyone sees that you are on it.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'I am on it' })).toHaveCount(0)

  await first.selectOption('Nobody')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByText('Nobody is on call. When a case is late, only the leads are told.')).toBeVisible()
})
