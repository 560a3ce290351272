import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const first = 'Dr. Amara Okafor'
const second = 'Dr. Jonas Lindqvist'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a case is given to a colleague, who is told, opens it and gives it back', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId, name } = await desk.newPatient({ upTo: 'sent' })
      await signIn(staff.harbor.clinician)
      await page.goto(`/cases/${caseId}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      await page.getByText('Give to a colleague').click()
      await page.getByLabel('Colleague', { exact: true }).selectOption(second)
      await page.getByLabel('A line for them').fill('She asked for you.')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('button', { name: 'Give the case' }).click()
      await expect(page.getByText('Done: your colleague has the case')).toBeVisible()
      await expect(page.getByText(`Gave the case to ${second}`)).toBeVisible()

      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.colleague, other)
      const theirs = await other.newPage()
      await theirs.goto('/worklist')
      const told = theirs.getByRole('region', { name: 'What colleagues did' }).getByRole('listitem')
      await expect(told.filter({ hasText: name })).toContainText(`${first} gave you the case`)
      await expect(told.filter({ hasText: name })).toContainText('She asked for you.')
      await told.getByRole('link', { name }).click()
      await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(name)
      await theirs.getByText(`Give back to ${first}, or to another`).click()
      await theirs.getByRole('button', { name: 'Give the case' }).click()
      await expect(theirs.getByText(`Gave the case to ${first}`)).toBeVisible()
      await expect(told.filter({ hasText: name })).toHaveCount(0)
    })
  })
}
