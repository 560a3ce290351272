import { expectAccessible } from '../support/accessible'
import { passwords } from '../support/passwords'
import { openLink, signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('a clinician signs in, sees the most urgent first, and works the case to its end', async ({
  page,
  desk,
  newContext,
  announced,
  hasTouch,
}) => {
  test.slow()
  const answers = { 'fever-chills': 'yes', 'cancer-history': 'no' } as const
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', answers })
  await page.goto('/worklist')
  await signInByForm(page, staff.millbrook.colleague, passwords.wrong)
  await expect(alert(page)).toHaveText('This e-mail address and password do not match.')
  await expect(page.getByLabel('E-mail address')).toHaveValue(staff.millbrook.colleague)
  await signInByForm(page, staff.millbrook.colleague)
  await expect(page).toHaveURL('/worklist')

  const ranks = ['Emergency', 'Urgent', 'Soon', 'Routine']
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
  const seen = (await rows.allInnerTexts()).map((text) => ranks.findIndex((tier) => text.includes(tier)))
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  const row = rows.filter({ hasText: patient.familyName })
  await expect(row).toContainText('Urgent')
  await expect(row).toContainText(/fever/i)
  await expect(row).toContainText('Nobody')
  await row.getByRole('link', { name: new RegExp(`^${patient.familyName}`) }).click()

  await expect(page.getByRole('heading', { level: 1, name: patient.name })).toBeVisible()
  const why = page.getByRole('list').filter({ hasText: 'Rule:' })
  for (const finding of await why.getByRole('listitem').all()) {
    await expect(finding.getByRole('term').first()).toBeVisible()
    await expect(finding.getByRole('definition').first()).toHaveText(/^“.+”$/)
    await expect(finding.getByRole('link', { name: /^Rule: \S+/ })).toBeVisible()
    // A phone has the sources on the rule's own page.
    await expect(finding.getByText(/Source: \S+/)).toBeVisible({ visible: !hasTouch })
  }
  await expect(why.getByText('Decisive')).toHaveCount(1)

  await page.getByRole('button', { name: 'Claim' }).click()
  await expect(page.getByText('You have this case')).toBeVisible()

  await page.getByText('Change the tier').click()
  await page.getByLabel('New tier').selectOption('Routine')
  await page.getByLabel('Reason').selectOption('Spoke with the patient')
  await page.getByRole('button', { name: 'Change tier' }).click()
  const refusal = alert(page).getByRole('link', { name: 'Please say in your own words why a lower tier is safe.' })
  await refusal.click()
  await expect(page.getByLabel('In your own words')).toBeFocused()
  await expect(page.getByLabel('New tier')).toHaveValue('ROUTINE')
  await page.getByLabel('In your own words').fill('Fever after a vaccine, gone since Monday.')
  await page.getByRole('button', { name: 'Change tier' }).click()
  await expect(page.getByText('Triage said Urgent. A clinician changed it.')).toBeVisible()

  const timeline = page.getByRole('region', { name: 'Timeline' })
  await page.getByLabel('Add a note').fill('Will call again on Friday.\nWife answers the phone.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(timeline.getByText('Will call again on Friday.')).toBeVisible()
  await expect(page.getByLabel('Add a note')).toHaveValue('')

  // What is suggested stands open where there is room.
  const more = page.getByText(/^More from the library/)
  if (!(await more.isVisible())) await page.getByText('Send handouts').click()
  await more.click()
  await page.getByLabel('Find in the library').fill('moving weeks')
  await page.getByRole('checkbox', { name: /^Keep moving/ }).check()
  await page.getByLabel('A personal line').fill('Page two is the part for you.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const handouts = page.getByRole('region', { name: 'Handouts' })
  const sent = handouts.getByRole('listitem').filter({ hasText: 'Page two is the part for you.' })
  await expect(sent).toContainText('Not opened yet')

  const phone = await (await newContext()).newPage()
  await openLink(phone, patient)
  await phone.goto('/my')
  const item = phone.getByRole('listitem').filter({ hasText: 'Page two is the part for you.' })
  await item.getByRole('button', { name: /^Read it/ }).click()
  await expect(phone.getByRole('button', { name: 'I have read this' })).toBeVisible()
  await expect(phone.getByText('Page two is the part for you.')).toBeVisible()
  await page.reload()
  await expect(sent).toContainText('Opened')
  await phone.getByRole('button', { name: 'I have read this' }).click()
  await expect(phone.getByRole('status')).toContainText('you read this')
  await page.reload()
  await expect(sent).toContainText('Confirmed as read')
  await expect(timeline.getByText(/^Confirmed having read/)).toBeVisible()

  await page.getByText('Close the case').click()
  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(alert(page)).toContainText('Please choose one from the list.')
  await page.getByLabel('Outcome').selectOption('Advice given')
  await page.getByLabel('What was done').fill('Explained and booked.')
  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(page.getByText('Closed: Advice given').first()).toBeVisible()
  await expect(timeline.getByText('Explained and booked.')).toBeVisible()
  await page.goto('/worklist?show=mine')
  await expect(page.getByRole('link', { name: patient.familyName })).toHaveCount(0)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
  // A worklist that the browser brings back asks for its rows, and is told no.
  announced.push(/status of 401/)
  await page.goBack()
  await page.reload()
  await expect(page).toHaveURL('/sign-in')
})

test('on a phone a bar stays with what is done most', { tag: '@phone' }, async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'sent', answers: { 'fever-chills': 'yes', 'cancer-history': 'yes' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const bar = page.getByRole('navigation', { name: 'At hand' })
  await expect(bar.getByRole('link', { name: 'Call', exact: true })).toHaveAttribute('href', 'tel:2065550199')
  const lastAct = await page.getByText('Send handouts').boundingBox()
  expect(lastAct?.y ?? Infinity).toBeLessThan(4 * 780)
  await bar.getByRole('button', { name: 'Claim' }).click()
  await expect(page.getByText('You have this case')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Claim' })).toHaveCount(0)
  await page.getByLabel('Add a note').scrollIntoViewIfNeeded()
  await expect(bar).toBeInViewport()
  await bar.getByRole('link', { name: 'Next' }).click()
  await expect(page.getByLabel('What is next')).toBeInViewport()
  await bar.getByRole('link', { name: 'Log call' }).click()
  await expect(page.getByLabel('How it went')).toBeInViewport()
})

test(
  'before a call it is said that somebody else filled in the form',
  { tag: '@phone' },
  async ({ page, desk, signIn }) => {
    const patient = await desk.newPatient({ upTo: 'sent', answers: { 'filled-in-by': 'carer' } })
    await signIn(staff.harbor.clinician)
    await page.goto(`/cases/${patient.caseId}`)
    const said = 'Somebody else filled in the form.'
    const head = page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })
    await expect(head.getByText(said)).toBeVisible()
    const bar = page.getByRole('navigation', { name: 'At hand' })
    await expect(bar.getByRole('link', { name: 'Call', exact: true })).toHaveAccessibleDescription(said)
    await expectAccessible(page)
    await page.getByText('Log a call').click()
    await expect(
      page
        .locator('details')
        .filter({ has: page.getByLabel('How it went') })
        .getByText(said),
    ).toBeVisible()
  },
)

test(
  'two clinicians claim the same case: the one who was later is told who has it',
  { tag: '@desktop' },
  async ({ page, desk, signIn, newContext }) => {
    const patient = await desk.newPatient({ upTo: 'sent' })
    const other = await newContext()
    await signIn(staff.harbor.clinician)
    await signIn(staff.harbor.colleague, other)
    const later = await other.newPage()
    for (const each of [page, later]) await each.goto(`/cases/${patient.caseId}`)
    await page.getByRole('button', { name: 'Claim' }).click()
    await expect(page.getByText('You have this case')).toBeVisible()
    await later.getByRole('button', { name: 'Claim' }).click()
    await expect(alert(later)).toHaveText('Dr. Amara Okafor has this case.')
    await expect(later.getByText('Dr. Amara Okafor has this case', { exact: true })).toBeVisible()
    await expect(later.getByRole('button', { name: 'Claim' })).toHaveCount(0)

    await later.getByText('Change the tier').click()
    await later.getByLabel('New tier').selectOption('Urgent')
    await later.getByLabel('Reason').selectOption('Examined the patient')
    await later.getByLabel('Add a note').fill('Half a sentence')
    await page.getByText('Change the tier').click()
    await page.getByLabel('New tier').selectOption('Soon')
    await page.getByLabel('Reason').selectOption('Examined the patient')
    await page.getByRole('button', { name: 'Change tier' }).click()
    await expect(page.getByText('Triage said Routine. A clinician changed it.')).toBeVisible()
    await later.getByRole('button', { name: 'Change tier' }).click()
    await expect(alert(later).filter({ hasText: 'This case changed while you were writing.' })).toBeVisible()
    await expect(later.getByLabel('New tier')).toHaveValue('URGENT')
    await expect(later).toHaveTitle(`${patient.name}, Soon · Keel`)
    await expect(later.getByLabel('Add a note')).toHaveValue('Half a sentence')

    await page.getByRole('button', { name: 'Release' }).click()
    await expect(page.getByText('Nobody has this case')).toBeVisible()
  },
)
