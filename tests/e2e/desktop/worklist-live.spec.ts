import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { tickNumbSkin } from '../support/interrupt'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const unique = (word: string) => `${word}-${randomUUID().slice(0, 8)}`
const isLive = (page: Page) => expect(page.getByText('New cases show by themselves')).toBeVisible()
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const casesOf = (page: Page) =>
  page.locator('[data-case]').evaluateAll((links) => links.map((link) => link.getAttribute('data-case')))

test('an emergency announces itself on an open worklist, and moves nothing', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const there = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent' })
  const familyName = unique('Emergency')
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'draft', pages: 0, familyName })
  await signIn(staff.millbrook.clinician)
  await page.goto('/worklist')
  await isLive(page)
  await expect(rowOf(page, there.familyName)).toBeVisible()
  const before = await casesOf(page)

  const small = await (await newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await signIn(staff.millbrook.colleague, small.context())
  await small.goto('/worklist')
  await isLive(small)
  await small.getByRole('button', { name: 'Search and filters:' }).click()
  await expect(small.getByRole('searchbox')).toBeVisible()

  const phone = await (await newContext()).newPage()
  await openLink(phone, patient)
  const news = page.getByRole('region', { name: /New emergenc|new emergenc/ })
  const shown = news.getByText(familyName).first().waitFor()
  await tickNumbSkin(phone)
  const since = performance.now()
  await shown
  const delay = `${(performance.now() - since).toFixed(0)} ms from the patient's answer to the open worklist`
  test.info().annotations.push({ type: 'delay', description: delay })
  console.log(`    ${delay}`)

  await expect(small.getByRole('searchbox')).toBeHidden()
  await expect(small.getByRole('region', { name: /New emergenc|new emergenc/ })).toBeInViewport()
  await expect(page.locator('[aria-live=assertive]').filter({ hasText: familyName })).toHaveCount(1)
  await expect(page).toHaveTitle(/^\(\d+\) Worklist · Keel$/)
  await expect(news.getByText(/numb/i).first()).toBeVisible()
  expect(await casesOf(page)).toEqual(before)
  await expect(rowOf(page, familyName)).toHaveCount(0)
  await expectAccessibleInDarkToo(page)

  await page.getByRole('button', { name: /^Show \d+ new cases?$/ }).click()
  await expect(rowOf(page, familyName)).toContainText('Emergency')
  await expect(page.locator('[data-case]:focus')).toHaveCount(1)

  const other = await (await newContext()).newPage()
  await signIn(staff.millbrook.colleague, other.context())
  await other.goto('/worklist?show=closed')
  await isLive(other)
  await expect(other.getByText(/emergenc(y is|ies are) not in this list/)).toBeVisible()
  await other.getByRole('link', { name: /^Show (it|them)$/ }).click()
  await expect(other).toHaveURL('/worklist?show=all')
  // Other tests raise emergencies too: this one may stand on the second page.
  await other.goto(`/worklist?q=${familyName}`)
  await expect(rowOf(other, familyName)).toBeVisible()
  await rowOf(other, familyName)
    .getByRole('link', { name: new RegExp(`^${familyName}`) })
    .click()
  await other.getByRole('button', { name: 'Claim' }).click()
  await expect(other.getByText('You have this case')).toBeVisible()
  await expect(rowOf(page, familyName)).toContainText('Fatima Noor, PT')
  await expect(news.getByText(familyName)).toHaveCount(0)
})

test('what others do shows in the row where it stands', async ({ page, desk, signIn, newContext }) => {
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', familyName: unique('Standing') })
  await signIn(staff.millbrook.clinician)
  await page.goto(`/worklist?show=unclaimed&q=${patient.familyName}`)
  await isLive(page)
  const row = rowOf(page, patient.familyName)
  await expect(row).toContainText('Nobody')

  const other = await (await newContext()).newPage()
  await signIn(staff.millbrook.colleague, other.context())
  await other.goto(`/cases/${patient.caseId}`)
  await other.getByRole('button', { name: 'Claim' }).click()
  await expect(row).toContainText('No longer in this list')
  await expect(other.getByText('You have this case')).toBeVisible()
  await other.getByText('Close the case').click()
  await other.getByLabel('Outcome').selectOption('Advice given')
  await other.getByLabel('What was done').fill('Will rest.')
  await other.getByRole('button', { name: 'Close case' }).click()
  await expect(row.getByText('Closed', { exact: true })).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.reload()
  await expect(row).toHaveCount(0)
  await page.getByRole('link', { name: 'Search closed cases' }).click()
  await expect(page).toHaveURL(`/worklist?show=closed&q=${patient.familyName}`)
  await expect(row).toContainText(/just now|min ago/)
})

test('goes on asking when the line breaks, says how old it is, and comes back', async ({
  page,
  desk,
  signIn,
  announced,
}) => {
  announced.push(/ERR_FAILED.*\/api\/(events|worklist)/)
  const familyName = unique('Polling')
  await page.route('**/api/events?*', (route) => route.abort())
  await page.clock.install()
  await signIn(staff.harbor.lead)
  await page.goto(`/worklist?q=${familyName}`)
  await expect(page.getByText(`Nobody found for “${familyName}” in this list`)).toBeVisible()
  await desk.newPatient({ upTo: 'sent', familyName })
  await page.clock.fastForward(15_000)
  await expect(page.getByRole('button', { name: 'Show 1 new case' })).toBeVisible()
  await expect(page.getByText('Looks for new cases every 15 seconds')).toBeVisible()
  await expect(page.getByText(/^Updated \d+ s ago$/)).toBeVisible()

  await page.route('**/api/worklist?*', (route) => route.abort())
  await page.clock.fastForward(15_000)
  await expect(page.getByText('No connection. What you see may be old.')).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/api/worklist?*')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('No connection. What you see may be old.')).toHaveCount(0)
})

test('says so when the session has ended, and asks no more', async ({ page, signIn, announced }) => {
  announced.push(/401/)
  await signIn(staff.millbrook.lead)
  await page.goto('/worklist')
  await isLive(page)
  await page.context().clearCookies()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByRole('status').getByText('You have been signed out.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in again' })).toBeVisible()
})
