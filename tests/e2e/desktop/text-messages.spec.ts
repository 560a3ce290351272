import { randomUUID } from 'node:crypto'
import { TextGateway } from '../../support/text-gateway'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { serving } from '../support/serving'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('a patient who agreed to it gets the link as a text message, and answers by it', async ({
  page,
  signIn,
  newContext,
}) => {
  const gateway = new TextGateway(Number(new URL(serving().texting?.TEXT_GATEWAY_URL ?? '').port))
  await gateway.open()
  try {
    await signIn(staff.harbor.reception)
    await page.goto('/patients/new')
    const typed = {
      ...{ 'Record number': randomUUID().slice(0, 13), 'Given name': 'Alex', 'Family name': randomUUID().slice(0, 8) },
      ...{ Day: '27', Month: '3', Year: '1980', 'Phone number': '(206) 555-0188 ext 12' },
    }
    for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text)
    await page.getByRole('radio', { name: 'Female' }).check()
    await page.getByLabel('Agreed to text messages on this phone').check()
    await page.getByRole('button', { name: 'Add patient' }).click()
    await expect(alert(page)).toContainText('This number cannot get text messages.')
    await expect(page.getByLabel('Agreed to text messages on this phone')).toBeChecked()
    await expectAccessibleInDarkToo(page)
    await page.getByLabel('Phone number').fill('(206) 555-0188')
    await page.getByRole('button', { name: 'Add patient' }).click()
    await expect(page.getByText('Text messages to +12065550188')).toBeVisible()

    await page.getByRole('button', { name: 'Send by text message' }).click()
    await expect(page.getByText('A text message with a new link waits to be sent to +12065550188.')).toBeVisible()
    const received = () => gateway.received.filter(({ to }) => to === '+12065550188')
    await expect.poll(() => received().length).toBe(1)
    await expect
      .poll(async () => {
        await page.reload()
        return page.getByText('was sent by text message').count()
      })
      .toBe(1)
    await expectAccessibleInDarkToo(page)

    const phone = await (await newContext()).newPage()
    await phone.goto(/http:\S+/.exec(received()[0]?.body ?? '')?.[0] ?? '')
    await typeBirthday(phone, { day: '27', month: '3', year: '1980' })
    await phone.waitForURL(/\/(my|intake)(\/|$)/)

    await page.getByText('Change e-mail, phone or whom else to call').click()
    await page.getByLabel('Phone number').fill('(206) 555-0170')
    await page.getByLabel('Agreed to text messages on this phone').uncheck()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('How the patient is reached is saved.')).toBeVisible()
    await expect(page.getByText('Text messages to')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Send by text message' })).toHaveCount(0)
  } finally {
    await gateway.close()
  }
})
