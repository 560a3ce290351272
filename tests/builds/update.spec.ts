import { randomUUID } from 'node:crypto'
import { expect, type Page } from 'playwright/test'
import { alert } from '../e2e/support/test'
import { askedList, choice, goOn, pageTitle } from '../e2e/support/answers'
import { interrupt, tickNumbSkin } from '../e2e/support/interrupt'
import { openLink, signInByForm } from '../e2e/support/sign-in'
import { staff } from '../e2e/support/staff'
import { type Served, test } from './served-builds'

const isSaved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
const note = (page: Page) => page.getByRole('textbox', { name: 'Add a note' })
const typed = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

/** Whether the page is still the one that was opened, and did not load itself again. */
const markPage = (page: Page) => page.evaluate(() => void Object.assign(window, { isFirst: true }))
const isSamePage = (page: Page) => page.evaluate(() => 'isFirst' in window)

/** A patient in the middle of a page, a note half typed, a worklist open; all of them as the build made them. */
const openPages = async ({ desk, address }: Served, newPage: () => Promise<Page>) => {
  const [legs, danger, caseOf] = [
    await desk.newPatient({ upTo: 'draft', pages: 1 }),
    await desk.newPatient({ upTo: 'draft', pages: 0, familyName: `Emergency-${randomUUID().slice(0, 8)}` }),
    await desk.newPatient({ upTo: 'sent' }),
  ]
  const [patient, inDanger, worklist, atCase] = [await newPage(), await newPage(), await newPage(), await newPage()]
  await openLink(patient, legs)
  await expect(pageTitle(patient, 'legs')).toBeVisible()
  // Each patient has a phone of their own.
  await openLink(inDanger, danger)
  await expect(pageTitle(inDanger, 'bladder-and-bowel')).toBeVisible()
  await worklist.goto(`${address}/sign-in`)
  await signInByForm(worklist, staff.harbor.clinician)
  await expect(worklist.getByText('New cases show by themselves')).toBeVisible()
  await atCase.context().addCookies(await worklist.context().cookies())
  await atCase.goto(`${address}/cases/${caseOf.caseId}`)
  await note(atCase).fill('Called the daughter, who')
  for (const page of [patient, inDanger, worklist, atCase]) await markPage(page)
  return { patient, inDanger, danger, worklist, atCase }
}

/** At once where the line is open, and at the latest when the list asks by itself, which it does each minute. */
const hearsOf = (worklist: Page, name: string) =>
  expect(
    worklist
      .getByRole('region', { name: /new emergenc/i })
      .getByText(name)
      .first(),
  ).toBeVisible({ timeout: 120_000 })

test('an update under open pages: with the same key nobody notices, with another nothing is lost', async ({
  keel,
  browser,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: keel.address, locale: 'en-US' })).newPage()
  const builds = [await keel.update('the one key')]

  await test.step('another build with the same key', async () => {
    const open = await openPages(keel, newPage)
    builds.push(await keel.update('the one key'))
    await choice(open.patient, askedList('legs'), 'None of these').check()
    await isSaved(open.patient)
    await goOn(open.patient)
    await expect(pageTitle(open.patient, 'sudden-signs')).toBeVisible()
    await tickNumbSkin(open.inDanger)
    await expect(interrupt(open.inDanger)).toBeVisible()
    await hearsOf(open.worklist, open.danger.familyName)
    expect(await isSamePage(open.worklist)).toBe(true)
    await open.atCase.getByRole('button', { name: 'Save note' }).click()
    await expect(typed(open.atCase, 'Called the daughter, who')).toBeVisible()
  })

  await test.step('another build with another key', async () => {
    const open = await openPages(keel, newPage)
    await keel.stop()
    await tickNumbSkin(open.inDanger)
    await expect(alert(open.inDanger).getByRole('link', { name: 'call 911' })).toBeVisible()
    await choice(open.patient, askedList('legs'), 'None of these').check()
    await goOn(open.patient)
    await expect(open.patient.getByText('We cannot be reached just now, so nothing was sent.')).toBeVisible()
    builds.push(await keel.update('another key'))

    await expect(interrupt(open.inDanger)).toBeVisible()
    expect(await isSamePage(open.inDanger)).toBe(false)
    await expect(open.patient.getByText('What you typed is back, and saved at')).toBeVisible()
    await expect(choice(open.patient, askedList('legs'), 'None of these')).toBeChecked()
    await goOn(open.patient)
    await expect(pageTitle(open.patient, 'sudden-signs')).toBeVisible()
    await hearsOf(open.worklist, open.danger.familyName)
    expect(await isSamePage(open.worklist)).toBe(true)

    const save = open.atCase.getByRole('button', { name: 'Save note' })
    await save.click()
    await expect(alert(open.atCase).filter({ hasText: 'This page had changed' })).toBeVisible()
    await expect(note(open.atCase)).toHaveValue('Called the daughter, who')
    await save.click()
    await expect(typed(open.atCase, 'Called the daughter, who')).toBeVisible()
  })
  expect(new Set(builds).size).toBe(3)
})
