import type { Locator, Page } from 'playwright/test'
import { goOn, pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const figure = (page: Page, side: 'Back' | 'Front') =>
  page.getByRole('group', { name: new RegExp(`^${side}\\. Picture`) })
const place = (page: Page, side: 'Back' | 'Front', name: string): Locator =>
  figure(page, side).getByRole('checkbox', { name })
const listed = (page: Page, name: string) =>
  page.locator('input').and(page.getByRole('checkbox', { name, exact: true }))

test('places are marked on the picture and in the list, and both always agree', async ({ page, desk, hasTouch }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'where' }))
  await expect(pageTitle(page, 'where')).toBeVisible()
  const middle = place(page, 'Back', 'Middle of the back, at the ribs')
  await (hasTouch ? middle.tap() : middle.click())
  await expect(middle).toBeChecked()
  await expect(listed(page, 'Middle of the back, at the ribs')).toBeChecked()
  await listed(page, 'Left foot').check()
  for (const side of ['Back', 'Front'] as const) await expect(place(page, side, 'Left foot')).toBeChecked()
  const neck = place(page, 'Front', 'Neck')
  await (hasTouch ? neck.tap() : neck.click())
  await expect(place(page, 'Back', 'Neck')).toBeChecked()
  await (hasTouch ? middle.tap() : middle.click())
  await expect(listed(page, 'Middle of the back, at the ribs')).not.toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  // What was saved may be an earlier place; what came after it is sent while the page is left, and may arrive after the next was asked for.
  await expect(async () => {
    await page.reload()
    await expect(listed(page, 'Neck')).toBeChecked({ timeout: 2000 })
    await expect(place(page, 'Back', 'Left foot')).toBeChecked()
    await expect(place(page, 'Back', 'Middle of the back, at the ribs')).not.toBeChecked({ timeout: 2000 })
  }).toPass()
  await goOn(page)
  await expect(pageTitle(page, 'how-long')).toBeVisible()
})

test('the picture is one stop of the Tab key a figure, and arrows move inside it', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'where' }))
  const neck = place(page, 'Back', 'Neck')
  await expect(neck).toBeVisible()
  await page.getByRole('main').focus()
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab')
    if (await neck.evaluate((element) => element === document.activeElement)) break
  }
  await expect(neck).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(place(page, 'Back', 'Upper back, between the shoulder blades')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(listed(page, 'Upper back, between the shoulder blades')).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(place(page, 'Back', 'Right foot')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(listed(page, 'Right foot')).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(place(page, 'Front', 'Neck')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(listed(page, 'Neck')).toBeFocused()
})

test('the case shows where it hurts', async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'sent', answers: { 'pain-sites': ['buttock-left', 'groin'] } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const sites = page.getByRole('region', { name: 'Where it hurts' })
  await expect(sites.getByRole('listitem')).toHaveText(['Left buttock', 'Groin'])
  await expect(sites.locator('[data-marked]')).toHaveCount(2)
})
