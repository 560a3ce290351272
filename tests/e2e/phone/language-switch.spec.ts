import { asked, askedList, choice, goOn, pageTitle, question, sign } from '../support/answers'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const fever = asked('fever-chills')
const feverEs = asked('fever-chills', 'es')

test('changing the language in the middle of a page keeps what was typed and ticked', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'feeling-ill' }))
  await expect(pageTitle(page, 'feeling-ill')).toBeVisible()
  await choice(page, fever, 'I’m not sure').check()
  await sign(page, 'shingles').check()
  await choice(page, 'Are you pregnant, or could you be?', 'Yes').check()
  await page.getByRole('textbox', { name: 'How many weeks pregnant are you?' }).fill('12')
  await page.getByRole('button', { name: words.en.other }).click()

  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(pageTitle(page, 'feeling-ill', 'es')).toBeVisible()
  await expect(page).toHaveTitle('Si se siente mal · Keel')
  await expect(page.getByRole('button', { name: words.es.goOn })).toBeVisible()
  await expect(choice(page, feverEs, 'No lo sé con seguridad')).toBeChecked()
  await expect(sign(page, 'shingles', 'es')).toBeChecked()
  await expect(page.getByRole('textbox', { name: '¿Cuántas semanas de embarazo tiene?' })).toHaveValue('12')
  await choice(page, feverEs, 'No').check()
  await expect(page.getByRole('status').filter({ hasText: /^Guardado \d/ })).toBeVisible()
  await page.getByRole('button', { name: words.es.other }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(choice(page, fever, 'No')).toBeChecked()
})

test('a page without a form changes its language, and the next one has it too', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  await page.goto('/my')
  await page.getByRole('button', { name: words.en.other }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hola, Alex' })).toBeVisible()
  await expect(page).toHaveURL('/my')
  await page.getByRole('link', { name: 'Seguir con el formulario' }).click()
  await expect(pageTitle(page, 'legs', 'es')).toBeVisible()
})

test('without signal the language stays, and nothing is lost', async ({ page, context, desk, announced }) => {
  announced.push(/ERR_INTERNET_DISCONNECTED/)
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'feeling-ill' }))
  await context.setOffline(true)
  await choice(page, fever, 'No').check()
  await page.getByRole('button', { name: words.en.other }).click()
  await expect(page.getByText('What you typed stays on this page.')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(choice(page, fever, 'No')).toBeChecked()
  await context.setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await page.getByRole('button', { name: words.en.other }).click()
  await expect(choice(page, feverEs, 'No')).toBeChecked()
})

test('two devices, each in its own language: the later one is told in its own', async ({ page, desk, newContext }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  const tablet = await (await newContext()).newPage()
  await openLink(tablet, patient)
  await tablet.getByRole('button', { name: words.en.other }).click()
  await expect(pageTitle(tablet, 'legs', 'es')).toBeVisible()
  await choice(page, askedList('legs'), 'None of these').check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

  const legs = question(tablet, askedList('legs', 'es'))
  await sign(tablet, 'neuro-gait', 'es').check()
  await legs
    .getByRole('group', { name: asked('neuro-gait', 'es') })
    .getByLabel('Hace más de 3 meses, y no cambia')
    .check()
  await expect(tablet.getByText('Este formulario también se llenó en otro dispositivo.')).toBeVisible()
  await legs.getByRole('checkbox', { name: words.es.thatIsAll }).check()
  await goOn(tablet, 'es')
  await expect(tablet.getByText(/^Mientras tanto, algo cambió en otro dispositivo/)).toBeVisible()
  await tablet.reload()
  await expect(legs.getByLabel('Nada de esto')).toBeChecked()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
