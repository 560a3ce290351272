import type { Page } from 'playwright/test'
import { askedList, choice, goOn, pageTitle } from '../support/answers'
import { forgetActions } from '../support/forget-actions'
import { interrupt, numbSkin, tickNumbSkin } from '../support/interrupt'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const legs = askedList('legs')
const none = 'None of these'
const status = (page: Page) => page.getByRole('status')
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('keel-kept'))

test.beforeEach(({ announced }) => {
  announced.push(/status of 409/)
})

test('a page of questions that the server does not know loads itself again with what was chosen @phone', async ({
  page,
  desk,
}) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  await forgetActions(page)
  await choice(page, legs, none).check()
  await expect(status(page).filter({ hasText: 'What you typed is back, and saved at' })).toBeVisible()
  await expect(choice(page, legs, none)).toBeChecked()
  expect(await kept(page)).toBeNull()
  await goOn(page)
  await expect(pageTitle(page, 'sudden-signs')).toBeVisible()
})

test('a button of such a page is pressed once more @phone', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  await choice(page, legs, none).check()
  await expect(status(page).filter({ hasText: /^Saved \d/ })).toBeVisible()
  await forgetActions(page)
  await goOn(page)
  await expect(status(page).filter({ hasText: 'What you typed is back' })).toBeVisible()
  await goOn(page)
  await expect(pageTitle(page, 'sudden-signs')).toBeVisible()
})

test('a red flag on such a page says whom to call, also where loading again does not help @phone', async ({
  page,
  desk,
}) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 0 }))
  await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
  await forgetActions(page, { always: true })
  await page.getByRole('checkbox', { name: numbSkin }).check()
  await expect(status(page).filter({ hasText: 'nothing of it can be sent' })).toBeVisible()
  const unheard = alert(page).filter({ hasText: 'This has not reached Harbor Street Spine Clinic yet.' })
  await expect(unheard.getByRole('link', { name: 'call 911' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: numbSkin })).toBeChecked()
  await page.unroute('**')
  await page.reload()
  await expect(page.getByRole('checkbox', { name: numbSkin })).toBeChecked()
  await tickNumbSkin(page)
  await expect(interrupt(page)).toBeVisible()
})

test('what another form held is not put back @phone', async ({ page, desk }) => {
  const [first, second] = [
    await desk.newPatient({ upTo: 'draft', pages: 1 }),
    await desk.newPatient({ upTo: 'draft', pages: 1 }),
  ]
  await openLink(page, first)
  await forgetActions(page, { always: true })
  await choice(page, legs, none).check()
  await expect(status(page).filter({ hasText: 'nothing of it can be sent' })).toBeVisible()
  await page.unroute('**')
  await openLink(page, second)
  await expect(pageTitle(page, 'legs')).toBeVisible()
  await expect(choice(page, legs, none)).not.toBeChecked()
  expect(await kept(page)).toBeNull()
})

test('a half typed note comes back with the page, and is added by a second press @desktop', async ({
  page,
  desk,
  signIn,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const note = page.getByRole('textbox', { name: 'Add a note' })
  const add = page.getByRole('button', { name: 'Save note' })
  await note.fill('Called the daughter, who')
  await forgetActions(page)
  await page.getByRole('button', { name: 'Claim' }).click()
  const renewed = alert(page).filter({ hasText: 'This page had changed, so it was loaded again.' })
  await expect(renewed).toBeVisible()
  await expect(note).toHaveValue('Called the daughter, who')
  await renewed.getByRole('link', { name: 'Go to what you typed' }).click()
  await expect(note).toBeFocused()
  await add.click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Called the daughter, who' })).toBeVisible()
})

test('without signal a note stays in its place, and is added once there is one @desktop', async ({
  page,
  context,
  desk,
  signIn,
  announced,
}) => {
  announced.push(/ERR_INTERNET_DISCONNECTED/)
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const note = page.getByRole('textbox', { name: 'Add a note' })
  await note.fill('Called the daughter, who')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(alert(page).filter({ hasText: 'There is no connection just now' })).toBeVisible()
  await expect(note).toHaveValue('Called the daughter, who')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Called the daughter, who' })).toBeVisible()
})
