import type { Page } from 'playwright/test'
import { goOn, pagesOf, pageTitle, ordinary, choice, unfold } from '../support/answers'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const home = 'Does someone at home, or close to you, hurt you or make you afraid?'
const danger = 'Yes, and I am in danger right now'
const help = (page: Page) => page.getByRole('region', { name: 'You can get help' })
const telling = /in danger|hurt you|afraid|hotline|domestic|unsafe/i

const sayDanger = async (page: Page, intakeId: string) => {
  await page.goto(`/intake/${intakeId}/home`)
  await choice(page, home, danger).check()
  await expect(help(page)).toBeVisible()
}

test('danger at home is answered on this page alone, and no other page has a word of it', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await openLink(page, patient)
  await sayDanger(page, patient.intakeId)
  await expect(help(page).getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
  await expect(help(page).getByRole('link', { name: 'Call 1-800-799-7233' })).toBeVisible()

  // Not read yet, and someone else takes the phone: no other page shows it, and each can be left.
  for (const id of pagesOf(ordinary).filter((each) => each !== 'home')) {
    await page.goto(`/intake/${patient.intakeId}/${id}`)
    await expect(pageTitle(page, id)).toBeVisible()
    await expect(page.getByText(telling)).toHaveCount(0)
  }
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  await expect(page.getByText(telling)).toHaveCount(0)

  await page.goto(`/intake/${patient.intakeId}/home`)
  await expect(choice(page, home, danger)).not.toBeChecked()
  await expect(page.getByText('You have answered this.')).toBeVisible()
  await page.getByRole('button', { name: words.en.read }).click()
  // The answer does not stay on the screen either.
  await expect(pageTitle(page, 'about-you')).toBeVisible()
  await expect(help(page)).toHaveCount(0)
  await goOn(page)

  await unfold(page, 'Mood and home')
  const answered = page.getByRole('term').filter({ hasText: 'Safety at home' })
  await expect(answered.locator('xpath=following-sibling::dd[1]')).toHaveText(/private/i)
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A clinician will contact you today' })).toBeVisible()
  await page.getByText('What you told us', { exact: true }).click()
  await expect(page.getByText(danger)).toHaveCount(0)
  await expect(page.getByText(/hurt you|afraid|hotline|domestic/i)).toHaveCount(0)
  await page.getByRole('link', { name: 'Go to your page' }).click()
  await expect(page.getByText(telling)).toHaveCount(0)

  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const opened = await clinic.newPage()
  await opened.goto(`/worklist?q=${patient.familyName}`)
  await opened.getByRole('link', { name: patient.familyName }).click()
  await expect(opened.getByText(danger).first()).toBeVisible()
  await opened.emulateMedia({ media: 'print' })
  for (const word of await opened.getByText(danger).all()) await expect(word).toBeHidden()
})

test('going on before the page could say it leads to what to do, and not past it', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/home`)
  let draw = () => {}
  const slow = new Promise<void>((resolve) => {
    draw = resolve
  })
  await page.route(
    (url) => url.searchParams.has('_rsc'),
    async (route) => {
      await slow
      await route.continue()
    },
  )
  await choice(page, home, danger).check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await expect(help(page)).toHaveCount(0)
  const sent = page.waitForResponse((response) => response.request().method() === 'POST')
  await goOn(page)
  draw()
  await sent
  await expect(help(page)).toBeVisible()
  await page.getByRole('button', { name: words.en.read }).click()
  await expect(pageTitle(page, 'about-you')).toBeVisible()
})

test('the page is left at once: a weather page stands in its place, and Back does not bring it back', async ({
  page,
  desk,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await page.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>' }),
  )
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/about-you`)
  await sayDanger(page, patient.intakeId)
  await help(page).getByRole('link', { name: 'Leave this page now' }).click()
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
  await page.goBack()
  await expect(pageTitle(page, 'about-you')).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
})

test('nothing of it is printed', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await openLink(page, patient)
  await sayDanger(page, patient.intakeId)
  await page.emulateMedia({ media: 'print' })
  await expect(help(page)).toBeHidden()
  await expect(page.getByText(home)).toBeHidden()
  await expect(page.getByText(danger)).toBeHidden()
})
