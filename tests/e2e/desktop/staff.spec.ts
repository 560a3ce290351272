import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { passwords } from '../support/passwords'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const password = passwords.chosen
const another = passwords.another
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

test('a lead asks a colleague to join, who chooses a password, works, changes it and is let go', async ({
  page: lead,
  newContext,
  signIn,
}) => {
  test.slow()
  const email = `noor-${String(Date.now())}@millbrook.example`
  await signIn(staff.millbrook.lead)
  await lead.goto('/settings')
  await lead.getByRole('link', { name: 'Colleagues' }).click()
  // The page before has fields of these names, too.
  await expect(title(lead, 'Colleagues')).toBeVisible()
  await lead.getByLabel('Name').fill('Dr. Noor Haddad')
  await lead.getByLabel('E-mail address').fill(staff.harbor.reception)
  await lead.getByLabel('Role').selectOption({ label: 'Clinician' })
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(alert(lead)).toContainText('Somebody signs in with this address already.')
  await lead.getByLabel('E-mail address').fill(email)
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  const row = lead.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('Asked to join, the link opens until')
  await expectAccessibleInDarkToo(lead)

  await lead.goto('/settings/outbox')
  const kept = lead.getByRole('row').filter({ hasText: email })
  await expect(async () => {
    await lead.reload()
    await expect(kept).toContainText('Kept here', { timeout: 1000 })
  }).toPass()
  await kept.getByRole('link').click()
  const link = (await lead.getByRole('region', { name: 'Text' }).getByRole('link').first().textContent()) ?? ''

  const office = await newContext({ viewport: { width: 1280, height: 800 } })
  const noor = await office.newPage()
  await noor.goto(link)
  await expect(noor.getByRole('heading', { level: 1, name: 'Welcome, Dr. Noor Haddad' })).toBeVisible()
  await noor.getByLabel('New password').fill(passwords.guessable)
  await noor.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(alert(noor)).toContainText('This would be guessed')
  await expectAccessibleInDarkToo(noor)
  await noor.getByLabel('New password').fill(password)
  await noor.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(noor).toHaveURL('/worklist')
  await noor.goto(link)
  await expect(noor.getByRole('heading', { level: 1, name: 'This link does not open any more' })).toBeVisible()

  const home = await (await newContext()).newPage()
  await home.goto('/sign-in')
  await signInByForm(home, email, password)
  await expect(home).toHaveURL('/worklist')

  await noor.goto('/worklist')
  await noor.getByRole('link', { name: 'Dr. Noor Haddad' }).click()
  await expect(noor.getByText('Here, and on 1 other device or browser.')).toBeVisible()
  await expect(noor.getByText(/^Chrome, (Windows|Linux) \(here\)$/)).toBeVisible()
  await noor.getByLabel('Password until now').fill(passwords.wrong)
  await noor.getByLabel('New password').fill(another)
  await noor.getByRole('button', { name: 'Change the password' }).click()
  await expect(alert(noor)).toContainText('This is not your password.')
  await expectAccessibleInDarkToo(noor)
  await noor.getByLabel('Password until now').fill(password)
  await noor.getByLabel('New password').fill(another)
  await noor.getByRole('button', { name: 'Change the password' }).click()
  await expect(noor.getByText('Your new password is saved.')).toBeVisible()
  await expect(noor.getByText('Only here.')).toBeVisible()
  await home.goto('/worklist')
  await expect(home).toHaveURL('/sign-in')

  await lead.goto('/settings/staff')
  await row.getByRole('link', { name: 'Change Dr. Noor Haddad' }).click()
  await expect(title(lead, 'Dr. Noor Haddad')).toBeVisible()
  await lead.getByLabel('Role').selectOption({ label: 'Front desk' })
  await lead.getByRole('button', { name: 'Save the role' }).click()
  await expect(lead.getByText('The role is saved.')).toBeVisible()
  await noor.goto('/')
  await expect(noor).toHaveURL('/patients')
  await lead.getByText('Do not let Dr. Noor Haddad sign in any more').click()
  await expectAccessibleInDarkToo(lead)
  await lead.getByRole('button', { name: 'End their access' }).click()
  await expect(lead.getByText('Dr. Noor Haddad cannot sign in any more.')).toBeVisible()
  await noor.goto('/patients')
  await expect(noor).toHaveURL('/sign-in')
  await signInByForm(noor, email, another)
  await expect(alert(noor)).toContainText('This e-mail address and password do not match.')
})

test('whoever cannot sign in is not promised an e-mail where none can be sent', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'I cannot sign in' }).click()
  await expect(page.getByText('No e-mail can be sent from here')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to signing in' }).click()
  await expect(page).toHaveURL('/sign-in')
})
