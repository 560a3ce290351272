import { readFile } from 'node:fs/promises'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { drawRoutine } from '../support/draw-routine'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('axe: the worklist, in every filter', async ({ page, desk, signIn }) => {
  await desk.newPatient({ upTo: 'draft', pages: 1, answers: { 'ces-saddle': 'new' } })
  await signIn(staff.harbor.clinician)
  await page.goto('/worklist')
  await expect(page.getByRole('table').getByText('Still answering').first()).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.goto('/worklist?show=unclaimed')
  await expectAccessible(page)
  await signIn(staff.millbrook.lead)
  await page.goto('/worklist?show=mine')
  await expect(page.getByText('You have no cases')).toBeVisible()
  await expectAccessibleInDarkToo(page)
})

test('axe: an urgent case, with its forms open and refused', async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'sent', answers: { 'fever-chills': 'yes', 'cancer-history': 'yes' } })
  await signIn(staff.harbor.colleague)
  await page.goto(`/cases/${patient.caseId}`)
  await expectAccessibleInDarkToo(page)
  await page.getByText('Change the tier').click()
  await page.getByRole('button', { name: 'Change tier' }).click()
  await expect(alert(page)).toBeVisible()
  await page.getByText('Close the case').click()
  // Where colleagues give something often it stands open already.
  const send = page.getByRole('button', { name: 'Send', exact: true })
  if (!(await send.isVisible())) await page.getByText('Send handouts').click()
  await send.click()
  await expect(alert(page)).toHaveCount(2)
  await expectAccessibleInDarkToo(page)
})

test('axe: a case still being answered, one without a flag and one that is closed', async ({ page, desk, signIn }) => {
  const answering = await desk.newPatient({ upTo: 'draft', pages: 1, answers: { 'ces-saddle': 'new' } })
  const ordinary = await desk.newPatient({ upTo: 'sent', bornIn: '1990' })
  const closed = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${answering.caseId}`)
  await expect(page.getByText('The patient is still answering.')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.goto(`/cases/${ordinary.caseId}`)
  await expect(page.getByText('No flag was raised')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/cases/${closed.caseId}`)
  await expect(page.getByText('Closed: Advice given').first()).toBeVisible()
  await expectAccessibleInDarkToo(page)
})

test('axe: a case with its scores and where it hurts', async ({ page, desk, signIn }) => {
  const answers = { 'pain-sites': ['neck', 'foot-left'], 'phq2-interest': 3, 'phq2-mood': 3, rmdq: ['r3'] } as const
  const patient = await desk.newPatient({ upTo: 'sent', answers })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  await expect(page.getByRole('region', { name: 'Scores' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where it hurts' })).toBeVisible()
  await expectAccessibleInDarkToo(page)
})

test('axe: the front desk’s pages', async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient()
  await signIn(staff.harbor.reception)
  await page.goto('/patients')
  await expectAccessibleInDarkToo(page)
  await page.goto('/patients?q=nobody-of-this-name')
  await expect(page.getByText('Nobody found for “nobody-of-this-name”')).toBeVisible()
  await expectAccessible(page)
  await page.goto('/patients/new')
  await expectAccessibleInDarkToo(page)
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(alert(page)).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.goto(`/patients/${patient.patientId}`)
  await page.getByRole('button', { name: 'Make a new link' }).click()
  await expect(page.getByLabel('Link for Alex')).toBeVisible()
  await expectAccessibleInDarkToo(page)
})

test('axe: settings in which all is wrong name each field, in the order of the page', async ({ page, signIn }) => {
  await signIn(staff.millbrook.lead)
  await page.goto('/settings')
  for (const name of ['Name', 'Phone', 'A link opens for', 'Records are kept for'])
    await page.getByLabel(name, { exact: true }).fill('')
  await page.getByLabel('A colleague reads it within').fill('99')
  await page.getByLabel('Address of the start page').fill('no such address')
  await page.getByLabel('Days closed').fill('some day')
  await page.getByLabel('Opens Tuesday').fill('')
  await page.getByLabel('Opens Friday').fill('09:00')
  await page.getByLabel('Closes Friday').fill('08:30')
  for (const group of ['How soon a case is opened', 'How soon to call again'])
    await page.getByRole('group', { name: group }).getByLabel('Soon').fill('99')
  await page.getByLabel('Over at least').fill('0')
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await expect(alert(page).getByRole('link')).toHaveText([
    ...[/^Name: /, /^Phone: /, /^A link opens for: /, /^Records are kept for: /, /^Address of the start page: /],
    ...[/^Opening hours, Tuesday, Opens: /, /^Opening hours, Friday, Closes: /, /^Days closed: /],
    ...[/^How soon a case is opened, Soon: /, /^How soon to call again, Soon: /],
    ...[/^Closing as not reached, Over at least: /, /^A colleague reads it within: /],
  ])
  const again = page.getByRole('group', { name: 'How soon to call again' }).getByLabel('Soon')
  await expect(again).toHaveAccessibleDescription(/outside what is safe\. Please type a number from 1 to 3/)
  await expect(page.getByLabel('Closes Friday')).toHaveAccessibleDescription(/closes before it opens/)
  await expectAccessibleInDarkToo(page)
  await alert(page)
    .getByRole('link', { name: /^How soon to call again, Soon: / })
    .click()
  await expect(again).toBeFocused()
  await alert(page)
    .getByRole('link', { name: /^Opening hours, Friday/ })
    .click()
  await expect(page.getByLabel('Closes Friday')).toBeFocused()
})

test('axe: insights, with every table open, and the same table as a file', async ({ page, signIn }) => {
  await signIn(staff.harbor.lead)
  await drawRoutine(page)
  await page.goto('/insights')
  await page.getByRole('navigation', { name: 'How far back' }).getByRole('link', { name: '26 weeks' }).click()
  await expect(page).toHaveURL('/insights?weeks=26')
  await expect(page.getByRole('img', { name: /as a plot/ })).toHaveCount(10)
  for (const table of await page.getByText('The table behind it').all()) await table.click()
  await expect(page.getByRole('table')).toHaveCount(10)
  await expectAccessibleInDarkToo(page)
  const weeks = page.getByRole('table', { name: 'Forms a week' }).getByRole('row')
  await expect(weeks).toHaveCount(27)
  const fetched = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Table as CSV\s*Forms a week$/ }).click()
  const file = await fetched
  expect(file.suggestedFilename()).toMatch(/^intakes-26-weeks-\d{4}-\d{2}-\d{2}\.csv$/)
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(rows).toHaveLength(27)
  expect(rows[0]).toContain('"Week of","Over","Emergency"')
})
