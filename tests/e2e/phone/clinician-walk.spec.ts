import { expectAccessibleInDarkToo } from '../support/accessible'
import { newLead } from '../support/new-lead'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { thumbOn } from '../support/thumb'

test('an emergency is worked from the worklist to its end with few presses and little scrolling', async ({
  page,
  desk,
  signIn,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent', answers: { 'ces-saddle': 'new' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/worklist?q=${patient.familyName}`)
  const { counted, tap, choose, write } = thumbOn(page)
  const isDone = async (words: string) => {
    await expect(page.getByRole('status').filter({ hasText: words })).toBeInViewport()
  }
  await tap(page.getByRole('link', { name: patient.familyName, exact: false }).first())
  const bar = page.getByRole('navigation', { name: 'At hand' })
  await expect(bar.getByRole('link', { name: 'Call', exact: true })).toHaveAttribute('href', 'tel:2065550199')
  expect(counted).toEqual({ presses: 1, pixels: 0 })

  await tap(bar.getByRole('button', { name: 'Claim' }))
  await isDone('Done: the case is yours.')
  await tap(bar.getByRole('link', { name: 'Log call' }))
  await choose(page.getByLabel('How it went'), 'Reached the patient')
  await tap(page.getByRole('button', { name: 'Save call' }))
  await isDone('Done: the call is logged.')
  expect(counted.presses).toBeLessThanOrEqual(6)

  await tap(bar.getByRole('link', { name: 'Next' }))
  await choose(page.getByLabel('What is next'), 'See the patient')
  await choose(page.getByLabel('By when'), 'In 2 hours')
  await tap(page.getByRole('button', { name: 'Save what is next' }))
  await isDone('Done: what is next is set.')
  expect(counted.presses).toBeLessThanOrEqual(12)

  const handouts = page.getByRole('region', { name: 'Handouts' })
  const toSend = handouts.getByRole('checkbox').first()
  if (!(await toSend.isVisible())) await tap(page.getByText('Send handouts'))
  await tap(toSend)
  await tap(handouts.getByRole('button', { name: 'Send', exact: true }))
  await isDone('Done: what you sent')

  await tap(bar.getByRole('link', { name: 'Close' }))
  await choose(page.getByLabel('Outcome', { exact: true }), 'Sent to the emergency department')
  await write(page.getByLabel('What was done'), 'Gone with a neighbor.')
  await tap(page.getByRole('button', { name: 'Close case' }))
  await isDone('Done: the case is filed as closed.')
  expect(counted.presses).toBeLessThanOrEqual(20)
  // Each act is led to, but for the handouts.
  expect(counted.pixels).toBeLessThan(8 * 740)
})

const suggested = ['Keep moving: the first 2 weeks', 'Stretch and strength plan', 'Lifting and carrying']
const seldom = ['Massage, spinal manipulation and acupuncture', 'Bone health', 'Physical therapy: what it is']

for (const { what, starred, press, presses } of [
  { what: 'suggested ones, ticked together', starred: [], press: ['Tick the first 3 suggested'], presses: 2 },
  { what: 'suggested ones, ticked one by one', starred: [], press: suggested, presses: 4 },
  { what: 'that somebody starred, and nothing speaks for', starred: seldom, press: seldom, presses: 4 },
])
  test(`three handouts are sent from an open case: ${what}`, async ({ page, desk }) => {
    test.slow()
    const { caseId } = await desk.newPatient({ upTo: 'sent' })
    await page.goto('/sign-in')
    await signInByForm(page, (await newLead()).email)
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await page.goto('/handouts')
    for (const title of starred) {
      const star = page.getByRole('button', { name: `Star ${title}` })
      await star.click()
      await expect(star).toHaveAttribute('aria-pressed', 'true')
    }
    await page.goto(`/cases/${caseId}`)
    const handouts = page.getByRole('region', { name: 'Handouts' })
    const offered = handouts.getByRole('group', { name: 'Handouts to send' })
    // What can be sent stands open, and takes no more than a screen.
    await expect(offered.getByRole('checkbox').first()).toBeVisible()
    expect((await offered.boundingBox())?.height).toBeLessThan(page.viewportSize()?.height ?? 0)
    await expect(page.getByLabel('A personal line')).toBeHidden()
    const { counted, tap } = thumbOn(page)
    for (const name of press)
      await tap(offered.getByRole('checkbox', { name }).or(offered.getByRole('button', { name })))
    await expect(offered.getByRole('checkbox', { checked: true })).toHaveCount(3)
    await expect(page.getByLabel('A personal line')).toBeVisible()
    await tap(handouts.getByRole('button', { name: 'Send', exact: true }))
    await expect(page.getByText('Done: what you sent stands on the patient’s own page.')).toBeVisible()
    expect(counted.presses).toBe(presses)
  })

for (const { what, wish, number } of [
  { what: 'with a number', wish: {}, number: true },
  { what: 'without one', wish: { hasNoPhone: true }, number: false },
] as const) {
  test(`a restricted record ${what}: called before it is opened, opened with one press, and the visit noted with its time`, async ({
    page,
    desk,
    signIn,
  }) => {
    const { familyName, caseId } = await desk.newPatient({
      ...{ upTo: 'sent', isRestricted: true, ...wish },
      answers: { 'blood-thinner': 'yes' },
    })
    await signIn(staff.harbor.clinician)
    await page.goto(`/worklist?q=${familyName}`)
    const row = page.getByRole('row').filter({ hasText: familyName })
    await expect(row).toContainText('Blood thinner')
    const { counted, tap, choose } = thumbOn(page)
    await tap(row.getByRole('link', { name: familyName, exact: false }))
    await expect(page.getByRole('heading', { name: 'Open case' })).toBeVisible()
    const call = page.getByRole('main').getByRole('link', { name: 'Call (206) 555-0199' })
    if (number) {
      await expect(call).toBeInViewport()
      await expect(call).toHaveAccessibleDescription('A message may be left.')
    } else {
      await expect(call).toHaveCount(0)
      await expect(page.getByRole('main')).toContainText('There is no phone number.')
      await expect(page.getByRole('main')).toContainText('open it for a reason below')
    }
    await expectAccessibleInDarkToo(page)
    await tap(page.getByRole('button', { name: 'I care for this person now' }))
    await expect(page).toHaveURL(new RegExp(`/cases/${caseId}`))
    expect(counted.presses).toBe(2)
    expect(counted.pixels).toBeLessThan(740)

    const bar = page.getByRole('navigation', { name: 'At hand' })
    await tap(bar.getByRole('link', { name: 'Log call' }))
    await expect(page.locator('#call-visitDay')).toBeHidden()
    await choose(page.getByLabel('How it went'), 'Reached the patient')
    const day = page.locator('#call-visitDay')
    const tomorrow = await day.locator('option').nth(2).innerText()
    await choose(day, tomorrow)
    await page.locator('#call-visitTime').fill('00:05')
    await tap(page.getByRole('button', { name: 'Save call' }))
    await expect(page.getByRole('status').filter({ hasText: 'Done: the call is logged.' })).toBeVisible()
    await expect(page.getByText(/^Comes in .*12:05 AM/).first()).toBeVisible()
    await page.goto(`/worklist?q=${familyName}`)
    await expect(row).toContainText(/Comes in .*12:05 AM/)
  })
}
