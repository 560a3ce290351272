import { expect, type Page } from 'playwright/test'
import { TOTP } from 'otpauth'

/** What the app on the phone would show after it was given the key of this page. */
const appOf = async (page: Page) => {
  const secret = (await page.getByLabel('Key').inputValue()).replaceAll(' ', '')
  return new TOTP({ secret })
}

/** As somebody whose clinic asks for codes, the first time they sign in. */
export const setUpCodes = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Set up one-time codes' })).toBeVisible()
  const app = await appOf(page)
  await page.getByLabel('Code that the app shows').fill(app.generate())
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
  const codes = await page
    .getByRole('listitem')
    .filter({ hasText: /^\d{5} \d{5}$/ })
    .allTextContents()
  expect(codes).toHaveLength(10)
  return { app, codes }
}
