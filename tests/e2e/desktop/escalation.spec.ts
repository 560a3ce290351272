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
  for (const width of [768, 800, 1024]) {
    await other.setViewportSize({ width, height: 900 })
    const beyond = () =>
      other.getByRole('table').evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0))
    await expect.poll(beyond, `beyond its frame at ${String(width)} pixels`).toBeLessThanOrEqual(0)
  }

  await signIn(staff.millbrook.lead)
  await page.goto('/handouts')
  const missed = page.getByRole('region', { name: 'Missed targets' })
  await expect(missed).toBeVisible()
  await page.goto(`/worklist?show=escalated&q=${familyName}`)
  await page.getByRole('link', { name: familyName }).first().click()
  await expect(page.getByText('Nobody took this up in its time.')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  // Nobody quiets what nobody has: claiming it is the way to say so.
  await expect(page.getByRole('button', { name: 'Say that I am on it' })).toHaveCount(0)
  await expect(page.getByText('Claim the case, and everyone sees that you are on it.')).toBeVisible()
  await page.getByRole('button', { name: 'Claim' }).first().click()
  await expect(page.getByText('Done: the case is yours.')).toBeVisible()
  await expect(missed.getByText(familyName)).toHaveCount(0)
  await expect(page.getByText(/You have been on it since/)).toBeVisible()
  await expect(row.getByText('Leads told, no answer', { exact: true })).toHaveCount(0)
})
