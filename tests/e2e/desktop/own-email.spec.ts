import type { Page } from 'playwright/test'
import { inFours, setUpCode } from '@/lib/auth/set-up-code'
import type { ServingSettings } from '@/lib/launch/web-server'
import { startWebServer } from '@/lib/launch/web-server'
import { freePort } from '../../support/free-port'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { openMailbox } from '../support/mailbox'
import { passwords } from '../support/passwords'
import { servingEmpty } from '../support/serving'
import { setUpCodes } from '../support/set-up-codes'
import { signInByForm } from '../support/sign-in'
import { alert, expect, test } from '../support/test'

const password = passwords.chosen
const [old, next] = ['ana@elm.example', 'ana.reyes+keel@elm.example']
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

const openClinic = async (page: Page, { publicUrl, authSecret }: ServingSettings) => {
  await page.goto(`${publicUrl}/set-up`)
  await page.getByLabel('Code').fill(inFours(setUpCode(authSecret)))
  await page.getByLabel('Name', { exact: true }).fill('Elm Road')
  await page.getByLabel('Phone').fill('(206) 555-0100')
  await page.getByLabel('Region').selectOption({ label: 'United States: 911 and 988' })
  await page.getByLabel('Time zone').selectOption({ label: 'America/Chicago' })
  await page.getByLabel('Your name').fill('Dr. Maya Ortiz')
  await page.getByLabel('Your e-mail address').fill(old)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Open the clinic and sign in' }).click()
  const { codes } = await setUpCodes(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(title(page, 'Worklist')).toBeVisible()
  return codes
}

test('another address: asked for, confirmed from its mailbox, taken back from the old one', async ({
  page,
  newContext,
}) => {
  test.slow()
  const mailbox = await openMailbox()
  const mail = { url: mailbox.url, from: 'keel@elm.example' }
  const serving = { ...servingEmpty(await freePort(), 'mailingUrl'), mail }
  const server = await startWebServer(serving)
  const linkTo = async (address: string, not = '') => {
    await expect.poll(() => mailbox.lastLinkTo(address)).not.toBe(not)
    return mailbox.lastLinkTo(address)
  }
  try {
    const [first = '', second = ''] = await openClinic(page, serving)
    await page.goto(`${serving.publicUrl}/account`)
    await page.getByRole('link', { name: 'Change your e-mail address' }).click()
    await expect(title(page, 'Your e-mail address')).toBeVisible()
    const ask = async (typed: { readonly email: string; readonly password: string; readonly code: string }) => {
      await page.getByLabel('New e-mail address').fill(typed.email)
      await page.getByLabel('Your password').fill(typed.password)
      await page.getByLabel('Code from your app').fill(typed.code)
      await page.getByRole('button', { name: 'Send the link' }).click()
    }
    await ask({ email: next, password: passwords.wrong, code: first })
    await expect(alert(page)).toContainText('This is not your password.')
    await expect(page.getByLabel('New e-mail address')).toHaveValue(next)
    await expectAccessibleInDarkToo(page)
    await ask({ email: next, password, code: first })
    await expect(page.getByText(`A link went to ${next}.`)).toBeVisible()
    await expect(page.getByText(`You sign in with ${old}`)).toBeVisible()
    await expectAccessibleInDarkToo(page)

    // Where the mail is read there is no script, and nobody is signed in.
    const reader = await (await newContext({ javaScriptEnabled: false })).newPage()
    await reader.goto(await linkTo(old))
    await expect(title(reader, 'Stop the new address?')).toBeVisible()
    await expect(reader.getByRole('button')).toHaveCount(1)
    const confirm = await linkTo(next)
    await reader.goto(confirm)
    await expect(title(reader, 'Use this address?')).toBeVisible()
    await reader.getByRole('button', { name: 'Use this address' }).click()
    await expect(title(reader, 'Your address is changed')).toBeVisible()
    await reader.goto(confirm)
    await expect(title(reader, 'This link does not open any more')).toBeVisible()

    await page.goto(`${serving.publicUrl}/account`)
    await expect(title(page, 'Sign in')).toBeVisible()
    await signInByForm(page, old, password)
    await expect(alert(page)).toContainText('do not match')
    await signInByForm(page, next, password)
    await page.getByLabel('Code').fill(second)
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(title(page, 'Worklist')).toBeVisible()
    await page.goto(`${serving.publicUrl}/settings/staff`)
    await expect(page.getByRole('row').filter({ hasText: next })).toContainText('Works here')

    const back = await linkTo(old)
    await reader.goto(back)
    await reader.getByRole('button', { name: 'Take the old address back' }).click()
    await expect(title(reader, 'Your old address is back')).toBeVisible()
    await page.goto(`${serving.publicUrl}/account`)
    await expect(title(page, 'Sign in')).toBeVisible()
    await page.goto(await linkTo(old, back))
    await page.getByLabel('New password').fill(passwords.another)
    await page.getByRole('button', { name: 'Save and sign in' }).click()
    await expect(title(page, 'One more step')).toBeVisible()
  } finally {
    await server.stop()
    await mailbox.close()
  }
})
