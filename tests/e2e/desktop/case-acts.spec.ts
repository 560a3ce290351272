import { randomUUID } from 'node:crypto'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

/** Whom no other test tells anything, for a list tells five things at a time. */
const first = 'Mei-Ling Chao, PT'

test('a case is taken over: asked first, told to its former owner', async ({ page, desk, signIn, newContext }) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  const other = await newContext()
  await signIn(staff.harbor.starter)
  await signIn(staff.harbor.colleague, other)
  await page.goto(`/cases/${patient.caseId}`)
  await expect(page).toHaveTitle(`${patient.name}, Routine · Keel`)
  await page.getByRole('button', { name: 'Claim' }).click()
  const done = page.getByRole('status').filter({ hasText: 'Done: the case is yours.' })
  await expect(done).toBeFocused()
  await expect(page).toHaveURL(`/cases/${patient.caseId}`)

  const colleague = await other.newPage()
  await colleague.goto(`/cases/${patient.caseId}`)
  await expect(colleague.getByText(`${first} has this open, since`)).toBeVisible()
  await colleague.getByText('Take over', { exact: true }).click()
  await expect(colleague.getByText(`${first} has had this case since`)).toBeVisible()
  await expectAccessibleInDarkToo(colleague)
  await colleague.getByRole('button', { name: `Take over from ${first}` }).click()
  await expect(colleague.getByRole('status').filter({ hasText: 'Done: you took the case over' })).toBeFocused()
  await expect(colleague.getByText('You have this case')).toBeVisible()
  await expect(colleague.getByText(`Took over the case from ${first}`)).toBeVisible()

  await page.goto('/worklist')
  const told = page.getByRole('region', { name: 'What colleagues did' }).getByRole('listitem')
  const line = told.filter({ hasText: patient.name })
  await expect(line).toContainText('took over the case of')
  await expectAccessibleInDarkToo(page)
  await line.getByRole('button', { name: 'Seen' }).click()
  await expect(line).toHaveCount(0)
  await page.reload()
  await expect(line).toHaveCount(0)
})

test('without a script: a case is taken over, undone, and says who has it open', async ({
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  const [mine, theirs] = [
    await newContext({ javaScriptEnabled: false }),
    await newContext({ javaScriptEnabled: false }),
  ]
  await signIn(staff.harbor.starter, mine)
  await signIn(staff.harbor.colleague, theirs)
  const [page, later] = [await mine.newPage(), await theirs.newPage()]
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByRole('button', { name: 'Claim' }).click()
  await expect(page.getByText('Done: the case is yours.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Nobody has this case')).toBeVisible()
  await page.getByRole('button', { name: 'Claim' }).click()
  await later.goto(`/cases/${patient.caseId}`)
  await expect(later.getByText(`${first} has this open, since`)).toBeVisible()
  await later.getByText('Take over', { exact: true }).click()
  await later.getByRole('button', { name: `Take over from ${first}` }).click()
  await expect(later.getByText('You have this case')).toBeVisible()
  await page.goto('/worklist')
  const line = page.getByRole('listitem').filter({ hasText: patient.name })
  await line.getByRole('button', { name: 'Seen' }).click()
  await expect(line).toHaveCount(0)
})

test('calls, undoing, closing and opening again', async ({ page, desk, signIn }) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(0)

  await page.getByText('Log a call').click()
  await page.getByRole('button', { name: 'Save call' }).click()
  await expect(alert(page)).toContainText('Please choose one from the list.')
  await expectAccessible(page)
  await page.getByLabel('How it went').selectOption('No answer')
  await page.getByLabel('What was said').fill('Will try again at noon.')
  await page.getByRole('button', { name: 'Save call' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Done: the call is logged.' })).toBeFocused()
  await expect(timeline.getByText('Called: No answer')).toBeVisible()
  await expect(page.getByText(/^Call by .+\d/)).toBeVisible()
  await expect(page.getByText('1 try without reaching the patient')).toBeVisible()
  await expect(timeline.getByText('Will try again at noon.')).toBeVisible()
  await expect(undo).toHaveCount(0)

  await page.getByText('Change the tier').click()
  await page.getByLabel('New tier').selectOption('Urgent')
  await page.getByLabel('Reason').selectOption('Examined the patient')
  await page.getByRole('button', { name: 'Change tier' }).click()
  await expect(page).toHaveTitle(`${patient.name}, Urgent · Keel`)
  await expect(undo).toHaveCount(1)
  await undo.click()
  await expect(page.getByRole('status').filter({ hasText: 'Done: the case is as it was before.' })).toBeFocused()
  await expect(page).toHaveTitle(`${patient.name}, Routine · Keel`)
  await expect(timeline.getByText('(undone)')).toBeVisible()
  await expect(timeline.getByText('Undid: the new tier')).toBeVisible()
  await expect(page.getByText('A clinician changed it.')).toHaveCount(0)
  await expect(undo).toHaveCount(0)
  await expectAccessibleInDarkToo(page)

  await page.getByText('Close the case').click()
  await page.getByLabel('Outcome').selectOption('Not reached')
  await page.getByLabel('What was done').fill('Called three times.')
  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(page.getByText('Closed: Not reached').first()).toBeVisible()
  await undo.click()
  await expect(page.getByText('Nobody has this case')).toBeVisible()
  await page.getByText('Close the case').click()
  await page.getByLabel('Outcome').selectOption('Not reached')
  await page.getByLabel('What was done').fill('Called three times.')
  await page.getByRole('button', { name: 'Close case' }).click()
  await page.getByText('Open the case again').click()
  await page.getByRole('button', { name: 'Open again' }).click()
  await expect(alert(page).getByRole('link', { name: /Please fill this in/ })).toBeVisible()
  await page.getByLabel('Why it is opened again').fill('She called back.')
  await page.getByRole('button', { name: 'Open again' }).click()
  await expect(page.getByText('Nobody has this case')).toBeVisible()
  await expect(timeline.getByText('She called back.')).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: 'Why this tier' })
      .first()
      .getByText(/^Open again since .*“She called back\.”$/),
  ).toBeVisible()
})

test('a new form is asked for: its link opens, and the older one does not', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByText('Ask for a new form').click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByLabel('Link for Alex').inputValue()
  await expect(page.getByRole('img', { name: 'QR code for Alex' })).toBeVisible()
  await expect(page.getByText('Made a link for a new form')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  const phone = await (await newContext()).newPage()
  await phone.goto(patient.link)
  await expect(phone.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible()
  await openLink(phone, { ...patient, link })
  await phone.goto('/my/begin')
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what is next follows from a call or is said, and the worklist groups by it', async ({ page, desk, signIn }) => {
  const familyName = `Next-${randomUUID().slice(0, 8)}`
  const patient = await desk.newPatient({ upTo: 'sent', familyName })
  await signIn(staff.harbor.clinician)
  const row = page.getByRole('row').filter({ hasText: familyName })
  const inList = async (heading: string, state: string) => {
    await page.goto(`/worklist?q=${familyName}`)
    await expect(page.getByRole('rowheader', { name: heading })).toBeVisible()
    await expect(row.getByText(state, { exact: true })).toBeVisible()
  }
  await inList('Routine: nobody has looked yet', 'New')

  await page.goto(`/cases/${patient.caseId}`)
  await page.getByText('Log a call').click()
  await page.getByLabel('How it went').selectOption('No answer')
  await page.getByRole('button', { name: 'Save call' }).click()
  await expect(page.getByText(/^Call by /)).toBeVisible()
  await inList('Routine: something is due', 'Called, 1 try')
  await expect(row.getByText('Call again', { exact: true })).toBeVisible()
  await expectAccessibleInDarkToo(page)

  await page.goto(`/cases/${patient.caseId}`)
  await page.getByText('Set what is next').click()
  await page.getByLabel('What is next').selectOption('Hand over')
  await page.getByLabel('By when').selectOption('In 3 working days')
  await page.getByRole('button', { name: 'Save what is next' }).click()
  await expect(alert(page).getByRole('link', { name: /Please fill this in/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('What is next').selectOption('Wait for the patient')
  await page.getByRole('button', { name: 'Save what is next' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Done: what is next is set.' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText(/^Wait for the patient until /)).toBeVisible()
  await inList('Routine: waiting for the patient', 'Waiting')
  await expect(row.getByText('Wait for the patient; then check', { exact: true })).toBeVisible()

  // Reached, and nobody noted when they come in: the head leads to where that is noted.
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByText('Log a call').click()
  await page.getByLabel('How it went').selectOption('Reached the patient')
  await page.getByRole('button', { name: 'Save call' }).click()
  await page.getByRole('link', { name: 'Note when they come in' }).click()
  await expect(page.getByLabel('What is next')).toHaveValue('see')
  await page.getByLabel('Day they come in').last().selectOption({ index: 2 })
  await page.getByLabel('At', { exact: true }).last().fill('09:15')
  await page.getByRole('button', { name: 'Save what is next' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Done: what is next is set.' })).toBeFocused()
  const why = page.getByRole('region', { name: 'Why this tier' })
  await expect(why.getByText(/^Comes in .*9:15 AM/)).toBeVisible()

  // It is more urgent now: they are called, and the visit is not forgotten over that.
  await page.getByText('Change the tier').click()
  await page.getByLabel('New tier').selectOption('Emergency')
  await page.getByLabel('Reason').selectOption('Examined the patient')
  await page.getByRole('button', { name: 'Change tier' }).click()
  await expect(why.getByText(/^Call by /)).toBeVisible()
  await expect(why.getByText(/^Still agreed on: comes in .*9:15 AM/)).toBeVisible()
  await expectAccessible(page)
  await inList('Emergency: something is due', 'Call')
  await expect(row.getByText(/^Comes in .*9:15 AM/)).toBeVisible()
})
