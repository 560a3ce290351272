import type { Page } from 'playwright/test'
import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const answerBy = async (page: Page, words: string | RegExp, send: string) => {
  await page.getByLabel(words).check()
  await page.getByRole('button', { name: send }).click()
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'es' })

  test('whoever answers wrong is led to the part that says it, and answers once more, in Spanish', async ({
    page,
    desk,
    newContext,
    signIn,
  }) => {
    const patient = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
    await openLink(page, patient, 'es')
    await page.getByRole('button', { name: /^Leer: .*mov/i }).click()
    await page.getByRole('button', { name: 'He leído esto' }).click()
    await answerBy(page, /^Me quedo en cama/, 'Enviar mi respuesta')
    await expect(page).toHaveURL(/#reply$/)
    await expect(page.getByText('Su respuesta: Me quedo en cama')).toBeVisible()

    await page.getByRole('link', { name: 'Ir a la parte que lo dice' }).click()
    const told = page.getByText('Si al día siguiente está mucho peor, haga la mitad. No deje de moverse.')
    await expect(told).toBeInViewport()
    await expect(page.locator(':target')).toHaveText(await told.innerText())
    await page.getByRole('link', { name: 'Volver a la pregunta' }).click()
    await expect(page.getByText('puede responder una vez más')).toBeInViewport()

    await page.getByRole('button', { name: 'Enviar mi respuesta' }).click()
    await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#answer')
    await answerBy(page, /^Me sigo moviendo un poco/, 'Enviar mi respuesta')
    await expect(page.getByText('Su segunda respuesta: Me sigo moviendo')).toBeVisible()
    await expect(page.getByText('Su primera respuesta: Me quedo en cama')).toBeVisible()
    await expect(page.getByText('Así es.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Enviar mi respuesta' })).toHaveCount(0)

    const clinic = await newContext({ javaScriptEnabled: true, locale: 'en' })
    await signIn(staff.harbor.clinician, clinic)
    const onCase = await clinic.newPage()
    await onCase.goto(`/cases/${patient.caseId}`)
    await expect(onCase.getByText('Worrying answer', { exact: true })).toBeVisible()
    await expect(onCase.getByText('Answered right at the second try, after reading again')).toBeVisible()
  })
})

test('a leaflet that is in English only says so to whoever reads Spanish, and stays English where it is read aloud', async ({
  page,
  desk,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'closed', locale: 'es', ownInEnglish: true })
  const home = await newContext({ locale: 'es' })
  const theirs = await home.newPage()
  await openLink(theirs, patient, 'es')
  await theirs.getByRole('button', { name: /Our pool/ }).click()
  const note = theirs.getByRole('note').filter({ hasText: 'Esta hoja está en inglés.' })
  await expect(note.getByRole('link')).toHaveAttribute('href', /^tel:/)
  await expect(theirs.getByText('Walk in the pool.')).toBeVisible()
  await expect(theirs.locator('[lang=en]', { hasText: 'Walk in the pool.' })).toBeVisible()
  await expectAccessible(theirs)

  await openLink(page, patient)
  await page.goto(new URL(theirs.url()).pathname)
  await expect(page.getByText('Walk in the pool.')).toBeVisible()
  await expect(page.getByText('This leaflet is in')).toHaveCount(0)
})
