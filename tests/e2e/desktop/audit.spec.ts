import { readFile } from 'node:fs/promises'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a lead sees who saw a record, narrows it down, and takes it as a file', async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'sent', givenName: 'Wren', familyName: 'Auditable' })
  await signIn(staff.harbor.lead)
  await page.goto(`/patients/${patient.patientId}`)
  await page.getByRole('link', { name: 'Who saw this record' }).click()
  const title = page.getByRole('heading', { level: 1, name: 'Who saw the record of Wren Auditable' })
  await expect(title).toBeVisible()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.filter({ hasText: 'Opened a patient’s page' }).first()).toContainText('Wren Auditable')
  await expect(rows.filter({ hasText: 'Sent a form' })).toContainText('(patient)')
  await expectAccessibleInDarkToo(page)

  await page.getByLabel('What').selectOption({ label: 'Sent a form' })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/kind=intake\.submitted/)
  await expect(title).toBeVisible()
  await expect(rows).toHaveCount(2)
  await page.getByLabel('To').fill('2001-01-01')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page.getByText('Nothing is in the log for this')).toBeVisible()

  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible()
  await page.getByLabel('About the patient').fill('auditable wren')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page
    .getByRole('region')
    .or(page.getByRole('main'))
    .getByRole('link', { name: 'Auditable, Wren' })
    .first()
    .click()
  await expect(title).toBeVisible()

  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'As a file (CSV)' }).click()
  const file = await readFile(await (await coming).path(), 'utf8')
  expect(file).toContain('"When","Who","What","Detail","About","Event","Who, id"')
  expect(file).toContain('"Sent a form"')
  expect(
    file
      .split('\r\n')
      .filter((line) => line !== '')
      .every((line) => /"When"|Wren Auditable/.test(line)),
  ).toBe(true)
})

test('the log and its file are for leads alone', async ({ page, signIn }) => {
  await signIn(staff.harbor.clinician)
  await page.goto('/worklist')
  await expect(page.getByRole('link', { name: 'Worklist' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Audit log' })).toHaveCount(0)
  expect((await page.request.get('/audit/log.csv')).status()).toBe(404)
  expect((await page.request.get('/audit')).status()).toBe(404)
})

test('the log goes on where its page ended', async ({ page, signIn }) => {
  await signIn(staff.harbor.lead)
  await page.goto('/audit')
  const when = page.getByRole('table').locator('time')
  const [newest, last] = [await when.first().getAttribute('datetime'), await when.last().getAttribute('datetime')]
  await page.getByRole('link', { name: 'Earlier events' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible()
  // What one act wrote down has one time, and may stand on both sides of the page's end.
  await expect(async () => {
    expect((await when.first().getAttribute('datetime')) ?? newest).not.toBe(newest)
    expect(Date.parse((await when.first().getAttribute('datetime')) ?? '')).toBeLessThanOrEqual(Date.parse(last ?? ''))
  }).toPass()
})
