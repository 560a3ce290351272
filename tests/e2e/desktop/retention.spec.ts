import { expectAccessibleInDarkToo } from '../support/accessible'
import { passwords } from '../support/passwords'
import { samplePassword } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

// What is switched is the clinic's: each has one of its own, and it is tried at one width.
for (const [javaScriptEnabled, email] of [
  [true, staff.harbor.lead],
  [false, staff.millbrook.lead],
] as const) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a lead reads what would go, switches it on, and off again', async ({ page, signIn }) => {
      await signIn(email)
      await page.goto('/settings')
      await page.getByRole('link', { name: 'What goes by itself' }).click()
      const drafts = page.getByRole('region', { name: 'Forms begun and never sent' })
      await expect(drafts).toContainText('Off')
      await expect(drafts).toContainText('Older than 30 days today')
      await drafts.getByLabel('Keep for').fill('three')
      await drafts.getByRole('button', { name: 'Show what would go' }).click()
      await expect(drafts).toContainText('Please type a whole number from 14 to 3650.')
      await expect(drafts.getByLabel('Keep for')).toHaveValue('three')
      await expect(drafts.getByRole('button', { name: 'Switch on' })).toHaveCount(0)
      await drafts.getByLabel('Keep for').fill('45')
      await drafts.getByLabel('Keep for').press('Enter')
      await expect(drafts).toContainText('Older than 45 days today')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await drafts.getByRole('button', { name: 'Switch on, after 45 days' }).click()
      await expect(page.getByText('It is switched on: Forms begun and never sent.')).toBeVisible()
      await expect(drafts).toContainText(/On, after 45 days, since .+ by /)
      await expect(drafts.getByRole('button', { name: 'Switch on' })).toHaveCount(0)
      await drafts.getByRole('button', { name: 'Switch off' }).click()
      await expect(page.getByText('It is switched off: Forms begun and never sent.')).toBeVisible()
      await expect(drafts).toContainText('Off')

      const records = page.getByRole('region', { name: 'Whole records' })
      const on = records.getByRole('button', { name: 'Switch on, after 10 years' })
      await records.getByLabel('Your password').fill(passwords.wrong)
      await on.click()
      await expect(alert(page)).toContainText('password')
      await records.getByLabel('Your password').fill(samplePassword)
      await on.click()
      await expect(page.getByText('It is switched on: Whole records.')).toBeVisible()
      await records.getByRole('button', { name: 'Switch off' }).click()
      await expect(page.getByText('It is switched off: Whole records.')).toBeVisible()
    })
  })
}
