import { expectAccessibleInDarkToo } from '../support/accessible'
import { drawRoutine } from '../support/draw-routine'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a lead draws routine cases of a month, says what they find, and opens one', async ({ page, signIn }) => {
      await signIn(staff.harbor.lead)
      await drawRoutine(page)
      const heading = page.getByRole('heading', { name: javaScriptEnabled ? 'Case 1' : 'Case 2', exact: true })
      const mine = page.getByRole('listitem').filter({ has: heading })
      await mine.getByRole('button', { name: 'Save' }).click()
      await expect(alert(page)).toContainText('What you find')
      await mine.getByLabel('What you find').selectOption('Should have been soon')
      await mine.getByLabel('In your words').fill('Numb since May.')
      await mine.getByRole('button', { name: 'Save' }).click()
      await expect(mine.getByText('Should have been soon.')).toBeVisible()
      await expect(mine).toContainText('Numb since May.')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await mine.getByRole('link', { name: 'Open the case' }).click()
      await expect(page).toHaveURL(/\/cases\//)
    })
  })
}
