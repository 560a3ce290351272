import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const lead = 'Dr. Grace Adeyemi'
const second = 'Dr. Jonas Lindqvist'
const harborLead = 'Dr. Helen Brandt'

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10)

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
      await page.getByRole('link', { name: 'Hand over your cases, or say who covers' }).click()
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

    test('what was to be handed over is, once it is given: whoever has it is not asked to hand it over', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId } = await desk.newPatient({ upTo: 'sent' })
      await signIn(staff.harbor.clinician)
      await claim(page, caseId)
      await page.getByText('Set what is next', { exact: true }).click()
      await page.getByLabel('What is next').selectOption('Hand over')
      await page.getByLabel('By when').selectOption('In 3 working days')
      await page.getByLabel('Hand over to').fill('Dr. Lindqvist')
      await page.getByRole('button', { name: 'Save what is next' }).click()
      const bar = (of: Page) => of.getByRole('navigation', { name: 'At hand' })
      await bar(page).getByRole('link', { name: 'Hand over' }).click()
      await page.locator('#give-toId').selectOption(second)
      await page.getByRole('button', { name: 'Give the case' }).click()
      await expect(page.getByText(/^Done: your colleague has the case/)).toBeVisible()
      await expect(page.getByText(/^Call by /)).toBeVisible()

      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.colleague, other)
      const theirs = await other.newPage()
      await theirs.goto(`/cases/${caseId}`)
      await expect(bar(theirs).getByRole('link', { name: 'Close' })).toBeVisible()
      await expect(bar(theirs).getByRole('link', { name: 'Hand over' })).toHaveCount(0)
    })

    test('a lead takes what is ticked of a colleague’s list, who is told', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId, name } = await desk.newPatient({ upTo: 'sent' })
      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.clinician, other)
      const theirs = await other.newPage()
      await claim(theirs, caseId)
      await signIn(staff.harbor.lead)
      await page.goto('/settings/staff')
      await page.getByRole('link', { name: 'Dr. Amara Okafor' }).click()
      await page.getByRole('link', { name: 'Hand over, or say who covers' }).click()
      await page.getByLabel('Colleague', { exact: true }).selectOption({ label: `${harborLead} (you)` })
      await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: 'Give the ticked cases' }).click()
      await expect(page.getByText('Done: one case is yours now, and Dr. Amara Okafor is told.')).toBeVisible()
      await expect(page.getByRole('checkbox', { name })).toHaveCount(0)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.goto(`/cases/${caseId}`)
      await expect(page.getByText('You have this case')).toBeVisible()
      await expect(page.getByText('Took over the case from Dr. Amara Okafor')).toBeVisible()
    })

    test('what a lead took by mistake goes back by one press, and the colleague is told', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId, name } = await desk.newPatient({ upTo: 'sent' })
      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.colleague, other)
      const theirs = await other.newPage()
      await claim(theirs, caseId)
      await signIn(staff.harbor.lead)
      await page.goto('/settings/staff')
      await page.getByRole('link', { name: second }).click()
      await page.getByRole('link', { name: 'Hand over, or say who covers' }).click()
      await page.getByLabel('Colleague', { exact: true }).selectOption({ label: `${harborLead} (you)` })
      await page.getByRole('checkbox', { name }).check()
      await page.getByRole('button', { name: 'Give the ticked cases' }).click()
      await expect(page.getByText('You took one case of this list over')).toBeVisible()
      await page.getByRole('button', { name: 'Undo taking over' }).click()
      await expect(page.getByText(`Done: ${second} has the case again, and is told.`)).toBeVisible()
      await expect(page.getByRole('checkbox', { name })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Undo taking over' })).toHaveCount(0)
      await theirs.goto('/worklist')
      const told = theirs.getByRole('region', { name: 'What colleagues did' })
      await expect(told.getByRole('listitem').filter({ hasText: name })).toContainText(
        `${harborLead} gave you the case`,
      )
      await theirs.goto(`/cases/${caseId}`)
      await expect(theirs.getByText('You have this case')).toBeVisible()
    })

    test('whoever is away says who covers, who finds the cases among their own until it is over', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId, name } = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent' })
      // Each of the two has a colleague of their own.
      await signIn(javaScriptEnabled ? staff.millbrook.clinician : staff.millbrook.colleague)
      await claim(page, caseId)
      await page.goto('/colleagues/me')
      await page.getByRole('button', { name: 'Set as away' }).click()
      await expect(alert(page)).toContainText('Back on: ')
      await page.getByLabel('Back on').fill(inDays(3))
      await page.getByLabel('Who covers').selectOption(lead)
      await page.getByRole('button', { name: 'Set as away' }).click()
      await expect(page.getByText('Done: it is said who covers.')).toBeVisible()
      await expect(page.getByText(`${lead} covers.`)).toBeVisible()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.goto(`/cases/${caseId}`)
      await expect(page.getByText(`${lead} covers.`)).toBeVisible()

      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.millbrook.lead, other)
      const theirs = await other.newPage()
      await theirs.goto('/worklist?show=mine')
      const row = theirs.getByRole('row').filter({ hasText: name.split(' ').at(-1) ?? name })
      await expect(row.first()).toContainText('Covering for')

      await page.goto('/colleagues/me')
      await page.getByRole('button', { name: 'Back now' }).click()
      await expect(page.getByText('Done: nobody covers any more.')).toBeVisible()
    })
  })
}
