import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const answers = {
  ...{ 'ces-saddle': 'new', 'ces-retention': 'new', 'fever-chills': 'yes', 'pain-now': 8 },
  ...{ 'night-pain': 'constant', 'weight-loss': 'unplanned' },
} as const

const bottomOf = async (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().bottom)))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('of many flags each emergency stands open, the others are named and one press away', async ({
      page,
      desk,
      signIn,
    }) => {
      const { caseId } = await desk.newPatient({ upTo: 'sent', answers })
      await signIn(staff.harbor.clinician)
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`/cases/${caseId}`)
      const flags = page.getByRole('region', { name: 'Why this tier' })
      const open = flags.getByRole('heading', { level: 3 })
      await expect(open.filter({ visible: true })).toHaveCount(5)
      await expect(flags.getByRole('listitem').filter({ visible: true, hasText: 'Emergency' })).toHaveCount(5)
      await expect(page.getByText(/^Also: .*Saddle numbness.* and 5 more$/)).toBeVisible()
      const more = flags.getByText(/^5 more: /)
      await expect(more).toContainText('Fever or chills (Urgent)')
      const answersAt = () =>
        page.getByRole('heading', { name: 'Answers' }).evaluate((it) => it.getBoundingClientRect().top + window.scrollY)
      expect(await answersAt()).toBeLessThan(2.5 * 800)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.emulateMedia({ media: 'print' })
      await expect(open.filter({ visible: true })).toHaveCount(10)
      await page.emulateMedia({ media: null })
      await more.click()
      await expect(open.filter({ visible: true })).toHaveCount(10)
      await flags.getByRole('link', { name: 'To the answers' }).click()
      await expect(page.getByRole('heading', { name: 'Answers' })).toBeInViewport()
    })
  })
}

test('on a phone the last act is four screens away at most, and the answers one press', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent', answers })
  // Nobody gives them a case, which would be told above.
  await signIn(staff.harbor.starter)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/cases/${caseId}`)
  // What it means stands at the head of the page, and once.
  const meaning = page.getByText('Trouble starting to pass urine can be an early sign of cauda equina compression.')
  await expect(meaning.filter({ visible: true })).toHaveCount(1)
  expect(await bottomOf(page, 'main [data-acts]')).toBeLessThan(4 * 740)

  // Called in vain, which is told above, it is no longer.
  await page.getByRole('button', { name: 'Claim' }).filter({ visible: true }).click()
  await expect(page.getByText('You have this case')).toBeVisible()
  await page.getByText('Log a call').click()
  await page.getByLabel('How it went').selectOption('No answer')
  await page.getByRole('button', { name: 'Save call' }).click()
  await expect(page.getByText('1 try without reaching the patient')).toBeVisible()
  await page.goto(`/cases/${caseId}`)
  expect(await bottomOf(page, 'main [data-acts]')).toBeLessThan(4 * 740)
  await page.getByRole('link', { name: 'To the answers' }).click()
  await expect(page.getByRole('heading', { name: 'Answers' })).toBeInViewport()
})
