import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from './support/accessible'
import { staff } from './support/staff'
import { alert, expect, test } from './support/test'

const second = 'Dr. Jonas Lindqvist'

/** Claims it, so that it is theirs to give. */
const claim = async (page: Page, caseId: string) => {
  await page.goto(`/cases/${caseId}`)
  await page.getByRole('button', { name: 'Claim' }).filter({ visible: true }).click()
  await expect(page.getByText('Done: the case is yours.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a list is handed over: the ticked cases, to a colleague who is told', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const given = await desk.newPatient({ upTo: 'sent' })
      const kept = await desk.newPatient({ upTo: 'sent' })
      await signIn(staff.harbor.clinician)
      for (const { caseId } of [given, kept]) await claim(page, caseId)
      await page.goto('/worklist?show=mine')
      await page.getByRole('link', { name: 'Hand over your cases' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cases')
      await page.getByRole('button', { name: 'Give the ticked cases' }).click()
      await expect(alert(page)).toContainText('Colleague: Please choose one from the list.')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByLabel('Colleague', { exact: true }).selectOption(second)
      await page.getByLabel('A line for them').fill('I am on leave.')
      await page.getByRole('checkbox', { name: given.name }).check()
      await page.getByRole('button', { name: 'Give the ticked cases' }).click()
      await expect(page.getByText('Done: one case was given.')).toBeVisible()
      await expect(page.getByRole('checkbox', { name: given.name })).toHaveCount(0)
      await expect(page.getByRole('checkbox', { name: kept.name })).toBeVisible()

      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.colleague, other)
      const theirs = await other.newPage()
      await theirs.goto(`/cases/${given.caseId}`)
      await expect(theirs.getByText('You have this case')).toBeVisible()
      await expect(theirs.getByText('I am on leave.').filter({ visible: true }).first()).toBeVisible()
    })
  })
}
