import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { expect, test } from '../support/test'

test('axe: not found and signed out', async ({ page, announced }) => {
  announced.push(/status of 404/)
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not there' })).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.goto('/my')
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
  await expectAccessible(page)
})
