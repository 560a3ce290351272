import { alert, expect, test } from '../support/test'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'

const nobody = '00000000-0000-4000-8000-000000000000'
const notThere = { name: 'This page is not there' }

test('reception sees patients and links, but neither the worklist nor a case', async ({
  page,
  desk,
  signIn,
  announced,
}) => {
  announced.push(/status of 404/)
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.reception)
  for (const address of [
    '/worklist',
    `/cases/${patient.caseId}`,
    '/insights',
    '/settings',
    '/settings/outbox',
    `/settings/outbox/${nobody}`,
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('heading', notThere)).toBeVisible()
    await expect(page.getByText(patient.familyName)).toHaveCount(0)
    expect(await (await page.request.get(address)).text(), 'before any script').toMatch(/This page is not there<\/h1>/)
  }
  await page.goto('/')
  await expect(page).toHaveURL('/patients')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Worklist' })).toHaveCount(0)
})

/** What has been tried on other pages: to end a text or a statement, to leave a folder, to run, to be too much. */
const hostile = [
  ...["'", '"', '\\', "' OR '1'='1", "'; SELECT pg_sleep(9)--", "') UNION SELECT NULL--", '%', '%00', '../../etc'],
  ...['<script>', '{{7*7}}', '-1', '9'.repeat(40), 'x'.repeat(2000), '0001-01-01', '9999-12-31', '2026-02-30', ''],
]
const parameters = ['person', 'patient', 'kind', 'from', 'to', 'after', 'q']

test('whatever is asked of the audit log, the front desk gets one refusal and a lead a page', async ({
  page,
  signIn,
  announced,
}) => {
  announced.push(/status of 404/)
  const asked = parameters.flatMap((name) =>
    hostile.map((value) => `/audit?${name}=${value === '%00' ? value : encodeURIComponent(value)}`),
  )
  // A page holds its own address, with what was asked in it, for the scripts alone, and a nonce for them.
  const look = async (address: string) => {
    const answer = await page.request.get(address)
    const shown = (await answer.text()).replace(/<script[\s\S]*?<\/script>| nonce="[^"]*"/g, '')
    return { status: answer.status(), shown }
  }
  await signIn(staff.harbor.reception)
  const refusal = await look('/audit')
  expect(refusal.status).toBe(404)
  for (const address of asked) expect(await look(address), address).toEqual(refusal)
  await signIn(staff.harbor.lead)
  for (const address of asked) expect(await look(address), address).toMatchObject({ status: 200 })
})

test('insights, and the tables behind them, are for leads', async ({ page, signIn, announced }) => {
  announced.push(/status of 404/)
  await signIn(staff.harbor.clinician)
  expect((await page.goto('/insights'))?.status()).toBe(404)
  await expect(page.getByRole('heading', notThere)).toBeVisible()
  expect((await page.request.get('/insights/flags.csv')).status()).toBe(404)
  await signIn(staff.harbor.lead)
  expect((await page.request.get('/insights/nothing.csv')).status()).toBe(404)
  await page.goto('/worklist')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Insights' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible()
})

test('another clinic’s clinician finds nothing at a case, a patient or an intake', async ({
  page,
  desk,
  signIn,
  announced,
}) => {
  announced.push(/status of 404/)
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.millbrook.clinician)
  for (const address of [`/cases/${patient.caseId}`, `/patients/${patient.patientId}`, '/handouts/no-such-one']) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('heading', notThere)).toBeVisible()
    await expect(page.getByText(patient.familyName)).toHaveCount(0)
  }
  await page.goto(`/intake/${patient.intakeId}/sent`)
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
  await page.goto(`/patients?q=${patient.familyName}`)
  await expect(page.getByText('Nobody found')).toBeVisible()
})

test('a patient reaches neither the clinic’s pages nor another patient’s', async ({ page, desk, announced }) => {
  announced.push(/status of 404/)
  const other = await desk.newPatient({ upTo: 'sent' })
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  for (const address of [
    '/worklist',
    '/patients',
    '/patients/new',
    '/handouts',
    '/insights',
    '/settings',
    `/cases/${other.caseId}`,
  ]) {
    await page.goto(address)
    await expect(page, address).toHaveURL('/sign-in')
  }
  const intake = `/intake/${other.intakeId}`
  for (const address of [`${intake}/sent`, `${intake}/check`, `${intake}/legs`, `/my/handouts/${nobody}`]) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('heading', notThere)).toBeVisible()
  }
  await page.goto('/')
  await expect(page).toHaveURL('/my')
})

test('a link that is old, used up, cut short or invented says the same calm sentence', async ({ page, desk }) => {
  const patient = await desk.newPatient()
  const usedUp = await desk.newPatient()
  await page.goto(usedUp.link)
  for (const day of ['1', '2', '3', '4', '5']) {
    await page.getByRole('radio', { name: 'I am, for myself' }).check()
    const date = page.getByRole('group', { name: 'What is the patient’s date of birth?' })
    await date.getByLabel('Day').fill(day)
    await date.getByLabel('Month').fill('1')
    await date.getByLabel('Year').fill('1990')
    await page.getByRole('button', { name: 'Continue' }).click()
    if (day === '5') break
    const left = 5 - Number(day)
    const more = left === 1 ? 'You can try once more.' : `You can try ${String(left)} more times.`
    await expect(alert(page).getByRole('link', { name: more })).toBeVisible()
  }
  await expect(alert(page)).toContainText('did not match five times')
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0)
  for (const address of [usedUp.link, patient.link.slice(0, -5), '/i/nothing', `/i/${'x'.repeat(300)}`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'This link does not open' }), address).toBeVisible()
    await expect(page.getByText(/ask for a new one/)).toBeVisible()
  }
})
