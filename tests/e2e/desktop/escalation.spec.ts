import { randomUUID } from 'node:crypto'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a missed target stands over every page of a lead until someone is on it by name', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const familyName = `Missed-${randomUUID().slice(0, 8)}`
  const answers = { 'ces-saddle': 'new' } as const
  await desk.newPatient({ clinic: 'millbrook', upTo: 'draft', pages: 1, answers, familyName, minutesAgo: 20 })

  const other = await (await newContext()).newPage()
  await signIn(staff.millbrook.clinician, other.context())
  await other.goto(`/worklist?show=escalated&q=${familyName}`)
  const row = other.getByRole('row').filter({ hasText: familyName })
  await expect(row.getByText('Leads told, no answer', { exact: true })).toBeVisible()
  await expect(other.getByText('New cases show by themselves')).toBeVisible()

  await signIn(staff.millbrook.lead)
  await page.goto('/handouts')
  const missed = page.getByRole('region', { name: 'Missed targets' })
  await expect(missed).toBeVisible()
  await page.goto(`/worklist?show=escalated&q=${familyName}`)
  await page.getByRole('link', { name: familyName }).first().click()
  await expect(page.getByText('Nobody took this up in its time.')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  const answer = page.getByRole('button', { name: 'Say that I am on it' })
  await expect(answer).toHaveAccessibleDescription(/nobody has the case then/)
  await answer.click()
  await expect(page.getByText('Done: everyone sees that you are on it.')).toBeVisible()
  await expect(answer).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Claim' }).first()).toBeVisible()
  await expect(missed.getByText(familyName)).toHaveCount(0)
  await expect(page.getByText(/You have been on it since/)).toBeVisible()
  await expect(row.getByText(/is on it$/)).toBeVisible()
})
