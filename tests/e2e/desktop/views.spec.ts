import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

// What somebody starts with is one thing: the tests that change it take turns.
test.describe.configure({ mode: 'default' })

const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })
const newName = (words: string) => `${words} ${randomUUID().slice(0, 6)}`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a list is saved, opened with one press, renamed, started with, and removed', async ({ page, signIn }) => {
      await signIn(staff.harbor.starter)
      const name = newName('Urgent, nobody has it')
      await page.goto('/worklist?show=unclaimed&tier=URGENT&q=Rivera')
      await views(page).getByRole('link', { name: /^Save/ }).click()
      await expect(page).toHaveURL('/worklist/views?show=unclaimed&tier=URGENT')
      await expect(page.getByText('It shows: Unclaimed · Urgent')).toBeVisible()
      await expect(page.getByText('Your search is not saved with it')).toBeVisible()
      await page.getByRole('button', { name: 'Save the view' }).click()
      await expect(alert(page)).toContainText('Name')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByRole('button', { name: 'Save the view' }).click()
      const link = views(page).getByRole('link', { name })
      await expect(link).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('link', { name: 'Unclaimed' })).toHaveAttribute('aria-current', 'page')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)

      await page.goto('/worklist?show=closed')
      await expect(link).not.toHaveAttribute('aria-current', 'page')
      await link.click()
      await expect(link).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('link', { name: 'Urgent', exact: false }).first()).toBeVisible()

      await views(page).getByRole('link', { name: /^Save/ }).click()
      await page.getByRole('button', { name: `Start with it: ${name}` }).click()
      await expect(page.getByText('That is what you start with from now on.')).toBeVisible()
      await page.getByRole('navigation').getByRole('link', { name: 'Worklist' }).first().click()
      await expect(page).toHaveURL('/worklist')
      await expect(link).toHaveAttribute('aria-current', 'page')
      await page.getByRole('link', { name: 'All open' }).click()
      await expect(page).toHaveURL('/worklist?tier=URGENT')
      await page.getByRole('link', { name: 'All tiers' }).click()
      await expect(page).toHaveURL('/worklist?show=all')
      await expect(link).not.toHaveAttribute('aria-current', 'page')

      await page.goto('/worklist/views')
      await page.getByText(`Rename “${name}”`).click()
      await page.getByLabel('New name').filter({ visible: true }).fill(`${name}!`)
      await page.getByRole('button', { name: 'Rename', exact: true }).click()
      await expect(page.getByText('The view was renamed.')).toBeVisible()
      await page.getByRole('button', { name: `Remove: ${name}!` }).click()
      await expect(page.getByText('The view was removed.')).toBeVisible()

      await page.goto('/worklist')
      await expect(page.getByText('The view that you start with was removed. All open cases are shown.')).toBeVisible()
      await page.goto('/worklist/views')
      await page.getByRole('button', { name: 'Start with all open cases' }).click()
      await expect(page.getByText('Whenever you open the worklist, all open cases are shown.')).toBeVisible()
      await page.goto('/worklist')
      await expect(page.getByText('was removed')).toHaveCount(0)
    })
  })
}

test('a lead saves one for everybody, whom nobody else may change; it is one key away', async ({
  page,
  signIn,
  newContext,
}) => {
  await signIn(staff.millbrook.lead)
  const name = newName('Reading')
  await page.goto('/worklist/views?show=reading')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save it for the whole clinic' }).click()
  await expect(views(page).getByRole('link', { name: `${name} clinic` })).toBeVisible()

  const theirs = await newContext()
  await signIn(staff.millbrook.clinician, theirs)
  const clinician = await theirs.newPage()
  await clinician.goto('/patients')
  await clinician.getByRole('button', { name: 'Go to', exact: true }).waitFor()
  await clinician.keyboard.press('Control+k')
  const palette = clinician.getByRole('dialog', { name: 'Go to' })
  await palette.getByRole('combobox').fill(name)
  await expect(palette.getByRole('option', { selected: true })).toHaveText(`${name} saved view`)
  await expectAccessibleInDarkToo(clinician)
  await clinician.keyboard.press('Enter')
  await expect(views(clinician).getByRole('link', { name: `${name} clinic` })).toHaveAttribute('aria-current', 'page')
  await expect(clinician.getByRole('link', { name: /^Handouts/ }).last()).toHaveAttribute('aria-current', 'page')
  await clinician.goto('/worklist/views')
  await expect(clinician.getByRole('region', { name: 'The clinic’s' })).toContainText(name)
  await expect(clinician.getByRole('button', { name: `Remove: ${name}` })).toHaveCount(0)

  await page.goto('/worklist/views')
  await page.getByRole('button', { name: `Remove: ${name}` }).click()
  await expect(page.getByText('The view was removed.')).toBeVisible()
})

test('a view of what there is no more opens the rest and says so; one that is gone, too', async ({ page, signIn }) => {
  await signIn(staff.millbrook.colleague)
  const name = newName('Ours')
  await page.goto('/worklist/views?show=groups&tier=SOON')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save the view' }).click()
  await expect(page.getByText(`“${name}” shows what waits for your groups, and you are in no group now.`)).toBeVisible()
  await expect(page.getByRole('link', { name: 'All open' })).toHaveAttribute('aria-current', 'page')
  await expectAccessibleInDarkToo(page)
  const { href } = new URL(page.url())
  await page.goto('/worklist/views')
  await page.getByRole('button', { name: `Remove: ${name}` }).click()
  await expect(page.getByText('The view was removed.')).toBeVisible()
  await page.goto(href)
  await expect(page.getByText('This view was removed. All open cases are shown.')).toBeVisible()
})
