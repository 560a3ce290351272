import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

/** The invented clinics allow an hour in these tests. */
const pass = (page: Page, minutes: number) => page.clock.fastForward(minutes * 60_000)

test('who does nothing is warned, stays by one press, and else comes back to what they typed', async ({
  page,
  desk,
  announced,
}) => {
  test.slow()
  // The open case asks who else reads it, maybe just as the session ends.
  announced.push(/401 .*\/readers$/)
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await page.clock.install()
  await page.goto('/sign-in')
  // A session of this test's own: it is ended.
  await signInByForm(page, staff.harbor.clinician)
  await expect(page).toHaveURL('/worklist')
  await page.goto(`/cases/${caseId}`)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  const note = page.getByRole('textbox', { name: 'Add a note' })
  const warning = page.getByRole('dialog', { name: 'Are you still there?' })
  await expect(warning).toBeHidden()
  // That something was typed is told first, once the page hears what is typed.
  await expect(async () => {
    const told = page.waitForResponse('**/api/awake', { timeout: 2000 })
    await note.fill('Rang twice, will try the neighbor.')
    await pass(page, 2)
    await told
  }).toPass()
  await pass(page, 57)
  await pass(page, 1.5)
  await expect(warning).toBeVisible()
  await expectAccessibleInDarkToo(page)
  const stayed = page.waitForResponse('**/api/awake')
  await warning.getByRole('button', { name: 'I am here' }).click()
  await expect(warning).toBeHidden()
  // An hour passes in a moment here: what is still under way would be told to a session that has ended.
  await stayed
  await expect(note).toHaveValue('Rang twice, will try the neighbor.')

  await pass(page, 61)
  await expect(page).toHaveURL('/sign-in?idle=yes')
  await expect(page.getByText('because nothing was done for a while')).toBeVisible()
  await signInByForm(page, staff.harbor.clinician)
  await expect(page).toHaveURL(`/cases/${caseId}`)
  await expect(title).toBeVisible()
  await expect(note).toHaveValue('Rang twice, will try the neighbor.')
})

test('without a connection the page gives way to one that says so, is behind no button, and what was typed is not lost', async ({
  page,
  context,
  desk,
  announced,
}) => {
  test.slow()
  announced.push(/ERR_INTERNET_DISCONNECTED/, /401 .*\/readers$/)
  const { caseId, familyName } = await desk.newPatient({ upTo: 'sent' })
  await page.clock.install()
  await page.goto('/sign-in')
  await signInByForm(page, staff.harbor.clinician)
  await expect(page).toHaveURL('/worklist')
  await page.goto(`/cases/${caseId}`)
  await expect(page.getByText(familyName).first()).toBeVisible()
  const note = page.getByRole('textbox', { name: 'Add a note' })
  const words = 'Rang once more, nobody there.'
  await note.fill(words)
  const session = async () => (await context.cookies()).find(({ name }) => name.includes('session-token'))?.value
  const before = await session()
  await context.setOffline(true)
  await pass(page, 61)
  await expect(page.getByRole('heading', { level: 1, name: 'This page has closed' })).toBeVisible()
  await expect(page.getByText(familyName)).toHaveCount(0)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/sign-in?idle=yes')
  await expect(page.getByText('because nothing was done for a while')).toBeVisible()
  expect([Boolean(before), Boolean(await session())]).toEqual([true, false])
  await signInByForm(page, staff.harbor.clinician)
  await expect(page).toHaveURL(`/cases/${caseId}`)
  await expect(note).toHaveValue(words)
})

test('without a connection the button back shows nothing of what was there', async ({
  page,
  context,
  desk,
  announced,
}) => {
  test.slow()
  announced.push(/ERR_INTERNET_DISCONNECTED/, /401 .*\/readers$/)
  const { caseId, familyName } = await desk.newPatient({ upTo: 'sent' })
  await page.clock.install()
  await page.goto('/sign-in')
  await signInByForm(page, staff.harbor.clinician)
  await expect(page).toHaveURL('/worklist')
  await page.goto(`/cases/${caseId}`)
  await expect(page.getByText(familyName).first()).toBeVisible()
  // To a second place of the same document.
  await page.getByRole('link', { name: 'Patients' }).click()
  await expect(page).toHaveURL('/patients')
  await context.setOffline(true)
  await pass(page, 61)
  await expect(page.getByRole('heading', { level: 1, name: 'This page has closed' })).toBeVisible()
  for (const back of [1, 2]) {
    await page.goBack().catch(() => null)
    await expect.poll(() => page.content().catch(() => familyName), `back ${String(back)}`).not.toContain(familyName)
  }
})
