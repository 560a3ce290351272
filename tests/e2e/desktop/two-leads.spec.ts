import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { newLead } from '../support/new-lead'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

/** Each press is answered before the page is looked at. */
async function press(page: Page, name: string) {
  const answered = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('button', { name, exact: true }).click()
  await answered
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('the second of two who write about a handout keeps what they typed, reads the first, and then chooses', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { draftId } = await desk.newPatient({ hasDraft: true })
      const at = `/handouts/writing/${draftId}?part=about`
      await signIn(staff.harbor.lead)
      await page.goto(at)
      const other = await newContext({ javaScriptEnabled })
      const theirs = await other.newPage()
      await theirs.goto('/sign-in')
      await signInByForm(theirs, (await newLead()).email)
      await expect(theirs.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await theirs.goto(at)
      const about = (of: Page) => of.getByLabel('What it is, in one sentence')

      await about(page).fill('Floating')
      await about(theirs).fill('Walking in water')
      await theirs
        .getByText(/^What speaks against it/)
        .first()
        .click()
      await theirs.getByRole('group', { name: 'What speaks against it' }).getByLabel('Takes a blood thinner').check()
      await press(theirs, 'Save')
      await expect(theirs.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()

      await press(page, 'Save')
      await expect(alert(page)).toContainText('A colleague saved this part')
      await expect(about(page)).toHaveValue('Floating')
      const said = page.locator('pre')
      await expect(said).toContainText('Walking in water')
      await expect(said).toContainText('- Takes a blood thinner')
      await press(page, 'Save')
      await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
      await expect(alert(page)).toHaveCount(0)
      await expect(about(page)).toHaveValue('Floating')
      await page.goto(at)
      await expect(about(page)).toHaveValue('Floating')
    })

    test('whoever changes a template that was changed meanwhile keeps their words, sees it as it is, and chooses', async ({
      page,
      signIn,
      newContext,
    }) => {
      const name = `Advice ${randomUUID().slice(0, 8)}`
      await signIn(staff.harbor.lead)
      await page.goto('/settings/templates')
      const fresh = page.getByRole('region', { name: 'New template' })
      await fresh.getByLabel('Name').fill(name)
      await fresh.getByLabel('Where it is offered').selectOption('Note')
      await fresh.getByLabel('Text').fill('{rest}')
      await fresh.getByRole('button', { name: 'Save the template' }).click()
      await expect(alert(page)).toContainText('{rest}')
      await fresh.getByLabel('Text').fill('Rest.')
      await fresh.getByRole('button', { name: 'Save the template' }).click()
      await expect(page.getByText('The template is saved.')).toBeVisible()
      await expect(fresh.getByLabel('Name')).toHaveValue('')

      const other = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.lead, other)
      const rowOf = (of: Page) => of.getByRole('listitem').filter({ hasText: name })
      const write = async (of: Page, words: string) => {
        await rowOf(of).getByLabel('Text').fill(words)
        await rowOf(of).getByRole('button', { name: 'Save the template' }).click()
      }
      const theirs = await other.newPage()
      for (const each of [page, theirs]) {
        await each.goto('/settings/templates')
        await rowOf(each).getByText(`Change ${name}`).click()
      }
      await write(theirs, 'Walk.')
      await expect(theirs.getByText('The template is saved.')).toBeVisible()
      await write(page, 'Swim.')
      await expect(alert(page)).toContainText('Somebody else changed this template')
      await expect(rowOf(page).getByLabel('Text')).toHaveValue('Swim.')
      await expect(rowOf(page).getByText('Walk.', { exact: true })).toBeVisible()
      await rowOf(page).getByRole('button', { name: 'Save the template' }).click()
      await expect(page.getByText('The template is saved.')).toBeVisible()
      await expect(rowOf(page).getByText('Swim.', { exact: true }).first()).toBeVisible()
      await page.getByRole('button', { name: `Put away: ${name}` }).click()
      await expect(page.getByText('The template is put away.')).toBeVisible()
    })
  })
}

test('where no form says what they read, each row goes by the language that is chosen', async ({
  page,
  desk,
  signIn,
}) => {
  const { patientId } = await desk.newPatient({})
  await signIn(staff.harbor.clinician)
  await page.goto(`/patients/${patientId}/give`)
  const look = page.getByRole('link', { name: /^Read/ }).first()
  await expect(look).toHaveAttribute('href', /locale=en$/)
  await page.getByLabel('Language they read').selectOption('Spanish')
  await expect(look).toHaveAttribute('href', /locale=es$/)
})
