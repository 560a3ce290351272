import { expectAccessibleInDarkToo } from '../support/accessible'
import { answerPage, like, pagesOf, pageTitle } from '../support/answers'
import { fillPage } from '../support/fill'
import { goOnAllTheSame } from '../support/interrupt'
import { expectSpanish } from '../support/no-english'
import { openLink, typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'
import { words } from '../support/words'

test.use({ locale: 'es-ES' })

/** What people type is theirs, in whatever language. */
const typed = { goal: 'Bailar con mi esposo', worries: 'No poder trabajar', allergies: 'Penicilina' }
const low = {
  'phq2-mood': 3,
  'phq9-sleep': 1,
  'phq9-energy': 1,
  'phq9-appetite': 0,
  'phq9-failure': 0,
  'phq9-concentration': 0,
  'phq9-movement': 0,
  'phq9-self-harm': 0,
} as const
const spanish = like({ ...typed, ...low, 'ces-saddle': 'new' }, 'es')
const urgent = { name: 'Busque ayuda ahora' }

test('the whole way in Spanish, from the link to the question after the handout', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  test.slow()
  const patient = await desk.newPatient()
  await page.goto(patient.link)
  await expect(page.getByRole('heading', { level: 1, name: /^Cuéntenos de su espalda/ })).toBeVisible()
  await typeBirthday(page, { day: '31', month: '2', year: '1980' }, 'es')
  await expect(alert(page)).toContainText('Esta fecha no existe.')
  await expectSpanish(page)
  await typeBirthday(page, patient.born, 'es')

  await expect(page.getByRole('heading', { level: 1, name: 'Antes de empezar, Alex' })).toBeVisible()
  await page.getByRole('button', { name: 'Empezar' }).click()
  await expect(alert(page)).toBeVisible()
  await expectSpanish(page)
  await page.getByRole('checkbox', { name: /Harbor Street Spine Clinic/ }).check()
  await page.getByRole('button', { name: 'Empezar' }).click()

  await expect(pageTitle(page, 'bladder-and-bowel', 'es')).toBeVisible()
  await fillPage(page, 'bladder-and-bowel', spanish)
  const panel = page.getByRole('region', urgent)
  await expect(panel.getByRole('link', { name: 'Llamar al 911' })).toHaveAttribute('href', 'tel:911')
  const forTheDesk = panel.locator('[lang=en]')
  await expect(forTheDesk).toContainText('This person has back pain and also says:')
  await expect(forTheDesk.getByRole('listitem')).toHaveText(/^Numb around the bottom: /)
  await expect(panel.getByRole('listitem').filter({ hasText: /^Entrepierna dormida: / })).toBeVisible()
  await expectSpanish(page)
  await goOnAllTheSame(page, panel, 'es')
  await expect(panel).toHaveCount(0)
  await page.getByRole('button', { name: words.es.goOn }).click()

  for (const id of pagesOf(spanish).slice(1)) {
    await expect(pageTitle(page, id, 'es')).toBeVisible()
    await page.getByRole('button', { name: words.es.goOn }).click()
    await expect(alert(page)).toBeFocused()
    await expectSpanish(page)
    await answerPage(page, id, spanish)
  }

  await expect(page.getByRole('heading', { level: 1, name: words.es.check })).toBeVisible()
  await expectSpanish(page)
  await page.getByRole('button', { name: words.es.send }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Vaya ahora al servicio de urgencias/ })).toBeVisible()
  await page.getByText('Lo que nos contó').click()
  await expectSpanish(page)

  await page.getByRole('link', { name: 'Ir a su página' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Vaya ahora al servicio de urgencias/ })).toBeVisible()
  await expectSpanish(page)
  await page.getByRole('button', { name: /^Leer: Tarjeta/ }).click()
  await expect(page.getByRole('button', { name: 'He leído esto' })).toBeVisible()
  await expectSpanish(page)
  await page.getByRole('button', { name: 'He leído esto' }).click()
  await page.getByRole('button', { name: 'Enviar mi respuesta' }).click()
  await expect(alert(page)).toBeVisible()
  await expectSpanish(page)
  await page.getByLabel('Por la mañana, si la señal sigue ahí.').check()
  await page.getByRole('button', { name: 'Enviar mi respuesta' }).click()
  await expect(page.getByRole('status').filter({ hasText: '(206) 555-0142' })).toBeVisible()
  await expectSpanish(page)

  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const worklist = await clinic.newPage()
  await worklist.goto(`/worklist?show=reading&q=${patient.familyName}`)
  await expect(worklist.getByRole('row').filter({ hasText: patient.familyName })).toContainText('Worrying answer')
  await expectAccessibleInDarkToo(worklist)
  await worklist.getByRole('link', { name: patient.familyName }).click()
  await expect(worklist.getByRole('heading', { level: 1, name: patient.name })).toBeVisible()
  await expect(worklist.locator('html')).toHaveAttribute('lang', 'en')
  await expect(worklist.getByText('Answered in Spanish; free text is as typed.')).toBeVisible()
  await expect(worklist.locator('[lang=es]').filter({ hasText: 'Bailar con mi esposo' }).first()).toBeVisible()
  await expect(
    worklist.getByRole('term').filter({ hasText: 'Numb skin or tingling around your bottom' }).first(),
  ).toBeVisible()
  const handouts = worklist.getByRole('region', { name: 'Handouts' })
  await expect(handouts).toContainText('Worrying answer')
  await handouts.getByRole('button', { name: 'Seen to' }).click()
  await expect(handouts.getByText(/^Seen to .* by Dr\./)).toBeVisible()
  await worklist.goto(`/worklist?show=reading&q=${patient.familyName}`)
  await expect(worklist.getByText(`Nobody found for “${patient.familyName}” in this list`)).toBeVisible()
})

test('a link that does not open and a page without its link say so in Spanish', async ({ page }) => {
  await page.goto('/i/cut-short')
  await expect(page.getByRole('heading', { level: 1, name: 'Este enlace no abre' })).toBeVisible()
  await expectSpanish(page)
  await page.goto('/my')
  await expect(page.getByRole('heading', { level: 1, name: 'Abra otra vez su enlace' })).toBeVisible()
  await expectSpanish(page)
})

const results = [
  ['an ambulance', { 'sepsis-signs': 'yes' }],
  ['a maternity sign', { pregnancy: 'yes', 'pregnancy-weeks': 30, 'late-pregnancy-signs': ['baby-moves-less'] }],
  ['a plan', { 'suicidal-thoughts': 'plan' }],
  ['danger at home', { 'unsafe-home': 'danger-now' }],
  ['something for today', { 'fever-chills': 'yes' }],
  ['something for soon', { osteoporosis: 'yes' }],
  ['nothing pressing', {}],
] as const

test('what happens next is in Spanish whatever was answered', async ({ desk, newContext }) => {
  for (const [, answers] of results) {
    const patient = await desk.newPatient({ upTo: 'sent', locale: 'es', answers: { ...typed, ...answers } })
    const page = await (await newContext({ locale: 'es-ES' })).newPage()
    await openLink(page, patient, 'es')
    await page.goto(`/intake/${patient.intakeId}/sent`)
    await page.getByText('Lo que nos contó').click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectSpanish(page)
  }
})
