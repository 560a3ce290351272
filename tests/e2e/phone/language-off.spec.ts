import { pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

test.use({ locale: 'es-ES' })

test('a lead switches Spanish off: a form begun in it goes on in English, and so does every new link', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  const wish = { clinic: 'millbrook' } as const
  const patient = await desk.newPatient({ ...wish, upTo: 'draft', pages: 1, locale: 'es' })
  await openLink(page, patient, 'es')
  await expect(pageTitle(page, 'legs', 'es')).toBeVisible()

  const clinic = await (await newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } })).newPage()
  await signIn(staff.millbrook.lead, clinic.context())
  await clinic.goto('/settings')
  await expect(clinic.getByLabel('In Spanish')).toBeVisible()
  await clinic.getByRole('checkbox', { name: 'Spanish too' }).uncheck()
  await expect(clinic.getByLabel('In Spanish')).toBeHidden()
  await clinic.getByRole('button', { name: 'Save the settings' }).click()
  await expect(clinic.getByText('The settings are saved.')).toBeVisible()
  await expect(clinic.getByRole('checkbox', { name: 'Spanish too' })).not.toBeChecked()

  await page.getByLabel('Nada de esto').check()
  await page.getByRole('button', { name: words.es.goOn }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Signs that cannot wait' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: words.en.goOn })).toBeVisible()
  await expect(page.getByRole('button', { name: words.en.other })).toHaveCount(0)

  await page.goto((await desk.newPatient(wish)).link)
  await expect(page.getByRole('group', { name: words.en.born })).toBeVisible()
  await expect(page.getByRole('button', { name: words.en.other })).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
