import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { passwords } from '../support/passwords'
import { setUpCodes } from '../support/set-up-codes'
import { samplePassword, signInByForm } from '../support/sign-in'
import { alert, expect, test } from '../support/test'
import { withDevice } from '../support/virtual-device'

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const byPasskey = (page: Page) => page.getByRole('button', { name: 'Sign in with a passkey' })

const add = async (page: Page, typed: { readonly password: string; readonly code: string }) => {
  await page.getByLabel('What to call it').fill('My laptop')
  await page.getByLabel('Your password').fill(typed.password)
  await page.getByLabel('Code from your app').fill(typed.code)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
}

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(title(page, 'Sign in')).toBeVisible()
}

test('a passkey signs in instead of the password and the code, until it is removed', async ({ page, announced }) => {
  test.slow()
  // The worklist asks once more while the session ends.
  announced.push(/401 .*\/api\/(worklist|events)/)
  const { recognizes } = await withDevice(page)
  await page.goto('/sign-in')
  await signInByForm(page, 'passkey@seaview.example', samplePassword)
  const { codes } = await setUpCodes(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page).toHaveURL('/worklist')

  await page.goto('/account')
  await page.getByRole('link', { name: 'Add a passkey' }).click()
  await expect(title(page, 'Passkeys')).toBeVisible()
  await add(page, { password: passwords.wrong, code: codes[0] ?? '' })
  await expect(alert(page)).toContainText('This is not your password')
  await expect(page.getByLabel('What to call it')).toHaveValue('My laptop')
  await add(page, { password: samplePassword, code: codes[0] ?? '' })
  await expect(page.getByText('The passkey is added.')).toBeVisible()
  await expect(page.getByText('Not used yet')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await add(page, { password: samplePassword, code: codes[1] ?? '' })
  await expect(alert(page)).toContainText('This device has a passkey for your account already')

  await signOut(page)
  await expectAccessibleInDarkToo(page)
  await byPasskey(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/worklist')

  await page.goto('/account/passkeys')
  await expect(page.getByText('Last used')).toBeVisible()
  await page.getByText('Another name for My laptop').click()
  await page.getByLabel('Name', { exact: true }).fill('Blue laptop')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByText('The name is saved.')).toBeVisible()
  await expect(page.getByText('Blue laptop', { exact: true })).toBeVisible()

  await signOut(page)
  await recognizes(false)
  await byPasskey(page).click()
  await expect(alert(page)).toContainText('No passkey was used')
  await recognizes(true)
  await byPasskey(page).click()
  await expect(page).toHaveURL('/worklist')
  await page.goto('/account/passkeys')
  await page.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('The passkey is removed.')).toBeVisible()
  await signOut(page)
  await byPasskey(page).click()
  await expect(alert(page)).toContainText('This passkey did not sign you in')
})

/** Signed in for the first time since their codes ended, with codes set up anew: a recovery code of these. */
const withCodes = async (page: Page, email: string) => {
  await page.goto('/sign-in')
  await signInByForm(page, email, samplePassword)
  const { codes } = await setUpCodes(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  return codes[0] ?? ''
}

/** From the password and a code to a passkey alone, which signs them in. */
const getPasskey = async (page: Page, email: string, home: string) => {
  const code = await withCodes(page, email)
  await page.goto('/account/passkeys')
  await add(page, { password: samplePassword, code })
  await expect(page.getByText('The passkey is added.')).toBeVisible()
  await signOut(page)
  await byPasskey(page).click()
  await expect(page).toHaveURL(home)
}

test('a lead, a clinician and the front desk each sign in by a passkey, and again after a new start on another device', async ({
  page: lead,
  newContext,
  announced,
}) => {
  test.slow()
  announced.push(/401 .*\/api\/(worklist|events)/)
  await withDevice(lead)
  await getPasskey(lead, 'keys@seaview.example', '/worklist')
  const homes = { lead: '/worklist', clinician: '/worklist', reception: '/patients' }
  for (const [role, home] of Object.entries(homes)) {
    const email = `keys-${role}@seaview.example`
    const page = await (await newContext({ viewport: { width: 1280, height: 800 } })).newPage()
    const phone = await withDevice(page)
    await getPasskey(page, email, home)

    await lead.goto('/settings/staff')
    await lead.getByRole('row').filter({ hasText: email }).getByRole('link').click()
    await lead.getByText(/^End the codes and passkeys of/).click()
    await lead.getByRole('button', { name: 'End their codes' }).click()
    await expect(lead.getByText('has no one-time codes and no passkeys any more, and is told.')).toBeVisible()
    await page.goto(home)
    await expect(page).toHaveURL('/sign-in')
    await byPasskey(page).click()
    await expect(alert(page)).toContainText('This passkey did not sign you in')

    await phone.isGone()
    await withDevice(page)
    await getPasskey(page, email, home)
  }
})

test('without a script no passkey is offered, and the password goes on working', async ({ newContext }) => {
  const page = await (await newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/sign-in')
  await expect(page.getByLabel('Password')).toBeVisible()
  await expect(byPasskey(page)).toHaveCount(0)
})
