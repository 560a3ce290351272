import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { openLink, signInByForm } from '../support/sign-in'

test('whoever signs out leaves nothing on this computer: the other tabs empty themselves at once', async ({
  page,
  announced,
}) => {
  // The list asks once more while the session ends.
  announced.push(/401 .*\/api\/(worklist|events)/)
  await page.goto('/sign-in')
  await signInByForm(page, staff.millbrook.colleague)
  await expect(page).toHaveURL('/worklist')
  const other = await page.context().newPage()
  await other.goto('/patients')
  await expect(other.getByRole('table')).toBeVisible()
  await page.evaluate(() => {
    Object.assign(window, { ofThisPage: 'a name' })
  })
  const left = page.waitForResponse((response) => response.url().endsWith('/api/sign-out'))
  await page.getByRole('button', { name: 'Sign out' }).click()
  expect((await (await left).allHeaders())['clear-site-data']).toBe('"cache", "storage"')
  await expect(page).toHaveURL('/sign-in')
  expect(await page.evaluate(() => 'ofThisPage' in window)).toBe(false)
  await expect(other).toHaveURL('/sign-in')
  await expect(other.getByRole('table')).toHaveCount(0)
})

test('a patient who signs out, too', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'sent' }))
  await page.goto('/my')
  const other = await page.context().newPage()
  await other.goto('/my')
  await page.getByRole('button', { name: 'Sign out' }).click()
  for (const tab of [page, other]) await expect(tab.getByText('You have been signed out')).toBeVisible()
  await expect(page).toHaveURL('/my')
})
