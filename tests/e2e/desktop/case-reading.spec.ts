import { ownOrigin } from '../support/serving'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const first = 'Dr. Amara Okafor'

test('who else has the case open shows up and goes again by itself', async ({ page, desk, signIn, newContext }) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  const other = await newContext()
  await signIn(staff.harbor.clinician)
  await signIn(staff.harbor.colleague, other)
  await page.clock.install()
  await page.goto(`/cases/${patient.caseId}`)
  const line = page.getByText('has this open, since')
  await expect(page.getByRole('button', { name: 'Claim' })).toBeVisible()
  await expect(line).toHaveCount(0)
  const colleague = await other.newPage()
  await colleague.goto(`/cases/${patient.caseId}`)
  await expect(colleague.getByText(`${first} has this open, since`)).toBeVisible()
  await page.clock.runFor(21_000)
  await expect(line).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Claim' })).toBeEnabled()
})

test('a page that a colleague’s act made stale draws itself anew, and keeps what is typed', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.clock.install()
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByLabel('Add a note').fill('Half a sentence')
  const colleague = await (await newContext()).newPage()
  await signIn(staff.harbor.colleague, colleague.context())
  await colleague.goto(`/cases/${patient.caseId}`)
  await colleague.getByRole('button', { name: 'Claim' }).click()
  await expect(colleague.getByText('You have this case')).toBeVisible()
  await page.clock.runFor(21_000)
  await expect(page.getByRole('button', { name: 'Claim' })).toHaveCount(0)
  await expect(page.getByText('Nobody has this case')).toHaveCount(0)
  await expect(page.getByLabel('Add a note')).toHaveValue('Half a sentence')
})

test('from a flag one comes to its rule, which says which version raised it', async ({ page, desk, signIn }) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent', answers: { 'fever-chills': 'yes' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  await page.locator('a[href^="/rules/fever-chills?by="]').filter({ visible: true }).first().click()
  await expect(page.getByText(/^The flag that you come from was raised by version \d+ of the rules\./)).toContainText(
    'is the same today',
  )
  await expectAccessibleInDarkToo(page)
})

test('answers: what was said yes to first, what was denied folded, and one line of all that happened', async ({
  page,
  desk,
  signIn,
}) => {
  const answers = { 'pain-now': 7, 'fever-chills': 'yes' } as const
  const patient = await desk.newPatient({ upTo: 'sent', answers, later: { 'pain-now': 3, 'fever-chills': 'no' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/patients/${patient.patientId}`)
  await expect(page.getByRole('link', { name: 'What came of each form' })).toBeVisible()
  await page.getByRole('link', { name: 'History', exact: true }).click()
  await expect(page).toHaveURL(`/patients/${patient.patientId}/history`)
  await page.goto(`/cases/${patient.caseId}`)
  const folded = page.getByRole('region', { name: 'Answers' }).getByText(/^\d+ times no$/)
  await expect(folded.first()).toBeVisible()
  await expect(page.getByRole('term').filter({ hasText: 'Numb around the bottom' })).toBeHidden()
  await page.goto('/rules/fever-chills')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('The flag that you come from')).toHaveCount(0)
  await expect(page.getByText('Does not fire for:')).toBeVisible()
  await expect(page.getByText(/no clinician here decided on another tier|Other tiers, since/)).toBeVisible()
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByRole('link', { name: 'History', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${patient.name}: history` })).toBeVisible()
  const line = page.getByRole('region', { name: 'What happened' })
  await expect(line.getByText('Form sent')).toHaveCount(2)
  await expect(line.getByText('Pain now (NPRS): 7 of 10')).toBeVisible()
  const compare = page.getByRole('region', { name: 'Compare two forms' })
  await expect(compare.getByText(/Flags no longer raised: .*fever/i)).toBeVisible()
  await compare.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/from=.+&to=/)
  await expect(compare.getByText(/Flags no longer raised: .*fever/i)).toBeVisible()
  await expectAccessibleInDarkToo(page)
})

test('what changed, the text to copy and the paper: the private parts stay on the screen', async ({
  page,
  desk,
  signIn,
}) => {
  const answers = { 'pain-now': 7, 'fever-chills': 'yes' } as const
  const later = { 'pain-now': 3, 'unsafe-home': 'yes' } as const
  const patient = await desk.newPatient({ upTo: 'sent', answers, later })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const changes = page.getByRole('region', { name: /^Changed since the earlier form of/ })
  await expect(changes).toContainText('New flags: Unsafe at home')
  await expect(changes).toContainText(/Flags no longer raised: .*fever.* \(now “No”\)/i)
  await expect(changes).toContainText('Its case is open, too.')
  await changes.getByRole('link', { name: 'Open that case' }).click()
  await expect(page).not.toHaveURL(new RegExp(`/cases/${patient.caseId}`))
  await expect(page.getByRole('heading', { level: 1, name: patient.name })).toBeVisible()
  await page.goto(`/cases/${patient.caseId}`)
  await expect(changes).toContainText('Pain now (NPRS)')
  await changes
    .getByText(/answers changed$/)
    .first()
    .click()
  await expect(changes.getByRole('table')).toContainText('7 / 10')
  await page.getByText('Summary as plain text').click()
  await expectAccessibleInDarkToo(page)
  const text = await page.getByLabel('To paste into another record').inputValue()
  expect(text).toMatch(new RegExp(`^${patient.name}, \\d+ years, female, born Mar 27, 1980, record `))
  expect(text).toContain('Medicines and cautions')
  expect(text).toContain('Pain now (NPRS): 3 of 10')
  expect(text).toMatch(/\d+ private items? (is|are) left out/)
  expect(text).not.toMatch(/unsafe|safe at home|self-harm/i)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Unsafe at home').filter({ visible: true })).toHaveCount(0)
  await page.emulateMedia({ media: null })
  const paper = (await page.pdf({ format: 'Letter' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
})

test('who has a case open is told only to those who may open it', async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  const ask = async () =>
    (await page.request.post(`/api/cases/${patient.caseId}/readers`, { headers: { origin: ownOrigin() } })).status()
  expect(await ask()).toBe(401)
  for (const email of [staff.millbrook.clinician, staff.harbor.reception]) {
    await signIn(email)
    expect(await ask(), email).toBe(404)
  }
  await signIn(staff.harbor.clinician)
  expect(await ask()).toBe(200)
})
