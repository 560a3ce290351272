import type { Page } from 'playwright/test'
import { openLink } from './support/sign-in'
import { staff } from './support/staff'
import { expect, test } from './support/test'

/** What was loaded to draw letters, by its name without the part that changes with its contents. */
const fontsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => document.fonts.ready)
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /([^/]+)\.woff2/.exec(name)?.[1] ?? []),
  )
  return names.map((name) => name.split('.')[0] ?? '').sort()
}

const latin = 'source-sans-3-latin-wght-normal'

test('a name with a letter of its own brings that alphabet alone, and italics nobody', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent', givenName: 'Łukasz', familyName: 'Wałęsa-Şahin-Kőszegi' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Łukasz')
  expect(await fontsOf(page)).toEqual(['keel-letters', latin])
})

test('a page of questions needs one file', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await fontsOf(page)).toEqual([latin])
})
