import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { setUpCodes } from '../support/set-up-codes'
import { samplePassword, signInByForm } from '../support/sign-in'
import { alert, expect, test } from '../support/test'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const who = (walk: string) => `${walk}@seaview.example`

const signIn = async (page: Page, email: string) => {
  await page.goto('/sign-in')
  await signInByForm(page, email, samplePassword)
}

/** From a password alone to work, and back again with a code of each kind. */
const walk = async (page: Page, email: string, look: (page: Page) => Promise<void>) => {
  await signIn(page, email)
  await expect(title(page, 'Set up one-time codes')).toBeVisible()
  await look(page)
  await page.goto('/worklist')
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/sign-in/set-up')
  await page.getByLabel('Code that the app shows').fill('12 34')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(alert(page)).toContainText('This code is not right')
  const { app, codes } = await setUpCodes(page)
  await look(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page).toHaveURL('/worklist')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(title(page, 'Sign in')).toBeVisible()
  await signIn(page, email)
  await expect(title(page, 'One more step')).toBeVisible()
  await page.goto('/worklist')
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/sign-in/code')
  const code = page.getByLabel('Code', { exact: true })
  await code.fill(app.generate({ timestamp: Date.now() - 300_000 }))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(alert(page)).toContainText('This code is not right')
  await look(page)
  await code.fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page).toHaveURL('/worklist')

  await page.goto('/account')
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible()
  await page.getByRole('link', { name: 'Change your codes' }).click()
  await expect(title(page, 'One-time codes')).toBeVisible()
  await expect(page.getByText('Your clinic asks everybody for them')).toBeVisible()
  await look(page)
  await page.getByLabel('Code', { exact: true }).fill(codes[1] ?? '')
  await page.getByRole('button', { name: 'Show new recovery codes' }).click()
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible()
  const fresh = await page
    .getByRole('listitem')
    .filter({ hasText: /^\d{5} \d{5}$/ })
    .allTextContents()
  expect([fresh.length, fresh.some((each) => codes.includes(each))]).toEqual([10, false])
}

test('whoever has a password alone sets codes up before anything else, and is asked for one from then on', async ({
  page,
  announced,
}) => {
  test.slow()
  // The worklist asks once more while the session ends.
  announced.push(/401 .*\/api\/(worklist|events)/)
  await walk(page, who('script'), expectAccessibleInDarkToo)
})

test('the same without a script', async ({ newContext }) => {
  test.slow()
  const context = await newContext({ javaScriptEnabled: false })
  await walk(await context.newPage(), who('plain'), () => Promise.resolve())
})

test('a lead ends the codes of whoever lost the phone, who sets up new ones', async ({ page: lead, newContext }) => {
  test.slow()
  await signIn(lead, who('lead'))
  await setUpCodes(lead)
  await lead.getByRole('button', { name: 'I have kept them' }).click()
  const colleague = await (await newContext()).newPage()
  await signIn(colleague, who('lost'))
  await setUpCodes(colleague)
  await colleague.getByRole('button', { name: 'I have kept them' }).click()
  await expect(colleague).toHaveURL('/worklist')

  await lead.goto('/settings/staff')
  await lead
    .getByRole('row')
    .filter({ hasText: who('lost') })
    .getByRole('link')
    .click()
  await lead.getByText(/^End the codes and passkeys of/).click()
  await expectAccessibleInDarkToo(lead)
  await lead.getByRole('button', { name: 'End their codes' }).click()
  await expect(lead.getByText('has no one-time codes and no passkeys any more, and is told.')).toBeVisible()
  await colleague.goto('/worklist')
  await expect(colleague).toHaveURL('/sign-in')
  await signIn(colleague, who('lost'))
  await setUpCodes(colleague)
})
