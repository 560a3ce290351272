import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { passwords } from '../support/passwords'
import { setUpCodes } from '../support/set-up-codes'
import { samplePassword, signInByForm } from '../support/sign-in'
import { alert, expect, test } from '../support/test'
import { withDevice } from '../support/virtual-device'

const who = 'alone@seaview.example'
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const signOut = async (page: Page) => {
  await press(page, 'Sign out')
  await expect(title(page, 'Sign in')).toBeVisible()
}

const byPasskey = async (page: Page) => {
  await press(page, 'Sign in with a passkey')
  await expect(page).toHaveURL('/worklist')
}

/** With the password and one of the recovery codes. */
const addPasskey = async (page: Page, name: string, code: string) => {
  await page.goto('/account/passkeys')
  await page.getByLabel('What to call it').fill(name)
  await page.getByLabel('Your password').fill(samplePassword)
  await page.getByLabel('Code from your app').fill(code)
  await press(page, 'Add a passkey')
  await expect(page.getByText('The passkey is added.')).toBeVisible()
}

const ask = async (page: Page) => {
  await page.getByText('Switch my password off', { exact: true }).click()
  await press(page, 'Show a passkey and switch the password off')
}

test('the password is switched off, and all goes on by passkey, without the first device too', async ({
  page,
  announced,
}) => {
  test.slow()
  // The worklist asks once more while the session ends.
  announced.push(/401 .*\/api\/(worklist|events)/)
  const laptop = await withDevice(page)
  await page.goto('/sign-in')
  await signInByForm(page, who, samplePassword)
  const { codes } = await setUpCodes(page)
  await press(page, 'I have kept them')
  await expect(page).toHaveURL('/worklist')
  await addPasskey(page, 'My laptop', codes[0] ?? '')
  await page.goto('/account')
  await expect(page.getByText('you need two passkeys on two devices')).toBeVisible()

  await laptop.isGone()
  const key = await withDevice(page, 'usb')
  await addPasskey(page, 'My key', codes[1] ?? '')
  await page.goto('/account')
  await key.recognizes(false)
  await ask(page)
  await expect(alert(page)).toContainText('No passkey was used, so nothing has changed.')
  await expectAccessibleInDarkToo(page)
  await key.recognizes(true)
  await press(page, 'Show a passkey and switch the password off')
  await expect(page.getByText('Your password is off. From now on a passkey signs you in.')).toBeVisible()
  await expectAccessibleInDarkToo(page)

  await signOut(page)
  await signInByForm(page, who, samplePassword)
  const said = await alert(page).textContent()
  await signInByForm(page, who, passwords.wrong)
  await expect(alert(page)).toHaveText(said ?? '')
  await byPasskey(page)

  await page.goto('/account/passkeys')
  await page.getByLabel('What to call it').fill('My watch')
  await expect(page.getByLabel('Your password')).toHaveCount(0)
  await press(page, 'Add a passkey')
  await expect(page.getByText('It is you. Now make the new passkey')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await key.isGone()
  await withDevice(page)
  await press(page, 'Make the new passkey')
  await expect(page.getByText('The passkey is added.')).toBeVisible()
  for (const [name, left] of [
    ['My laptop', 2],
    ['My key', 1],
  ] as const) {
    const row = page.getByRole('listitem').filter({ hasText: name })
    await row.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(left)
  }
  await press(page, 'Remove')
  await expect(alert(page)).toContainText('your last passkey stays')

  await signOut(page)
  await byPasskey(page)
  await page.goto('/account')
  await page.getByText('Use a password again').click()
  await page.getByLabel('New password').fill(passwords.afterPasskeys)
  await press(page, 'Show a passkey and save')
  await expect(page.getByText('Your new password is saved.')).toBeVisible()
  await signOut(page)
  await signInByForm(page, who, passwords.afterPasskeys)
  await expect(title(page, 'One more step')).toBeVisible()
})
