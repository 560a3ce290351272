import { ownOrigin } from '../support/serving'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('a link goes by e-mail: the desk corrects the address and sends it, a lead reads it, the patient opens it', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ familyName: `Ortega-${String(Date.now())}` })
  const address = `${patient.familyName.toLowerCase()}@mail.example`
  await signIn(staff.harbor.reception)
  await page.goto(`/patients/${patient.patientId}`)
  await expect(page.getByText('Without an e-mail address')).toBeVisible()
  await page.getByText('Change e-mail, phone or whom else to call').click()
  await page.getByLabel('E-mail address').fill('not an address')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(alert(page)).toContainText('This does not look like an e-mail address.')
  await expectAccessibleInDarkToo(page)
  await page.getByLabel('E-mail address').fill(address)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('How the patient is reached is saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Send by e-mail' }).dblclick()
  await expect(page.getByText(`waits to be sent to ${address}`)).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(/is in the outbox: no mail server is set/)).toBeVisible({ timeout: 1000 })
  }).toPass()
  // Two presses are one link; the one on paper has ended.
  await expect(page.getByText('Replaced')).toHaveCount(1)

  const lead = await newContext()
  await signIn(staff.harbor.lead, lead)
  const outbox = await lead.newPage()
  await outbox.goto('/settings')
  await outbox.getByRole('link', { name: 'Outbox' }).click()
  await expect(outbox.getByText('No mail server is set, so nothing leaves this machine')).toBeVisible()
  await expectAccessibleInDarkToo(outbox)
  const row = outbox.getByRole('row').filter({ hasText: address })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Kept here')
  await row.getByRole('link', { name: `Read what was written to ${patient.name}` }).click()
  const text = outbox.getByRole('region', { name: 'Text' })
  await expect(text).toContainText('asks you to answer some questions before your visit')
  await expect(text).not.toContainText(patient.givenName)
  await expectAccessibleInDarkToo(outbox)
  const link = (await text.getByRole('link').textContent()) ?? ''

  const phone = await (await newContext()).newPage()
  await phone.goto(link)
  await typeBirthday(phone, patient.born)
  await expect(phone.getByRole('heading', { level: 1, name: 'Before you start' })).toBeVisible()
})

test('axe: e-mails are switched off and on again without a script; an address that is none says the calm sentence', async ({
  page,
  desk,
  newContext,
}) => {
  const { mailSwitch: address } = await desk.newPatient()
  const context = await newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(address)
  await plain.getByRole('button', { name: 'Stop these e-mails' }).click()
  await expect(plain).toHaveURL(address)
  await expect(plain.getByText('They are stopped.')).toBeVisible()
  await plain.getByRole('button', { name: 'Get them again' }).click()
  await expect(plain.getByRole('button', { name: 'Stop these e-mails' })).toBeVisible()

  // A mailbox, at one press: it names no origin, and is nobody's.
  const pressed = await page.request.post(address, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 })
  expect(pressed.status()).toBe(200)
  await page.goto(address)
  await expect(page.getByText('They are stopped.')).toBeVisible()
  await expectAccessible(page)
  expect(
    (await page.request.post(`${address}x`, { form: {}, maxRedirects: 0, headers: { origin: ownOrigin() } })).status(),
  ).toBe(404)
  await page.goto(address.slice(0, -1))
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible()
  await expectAccessible(page)
})
