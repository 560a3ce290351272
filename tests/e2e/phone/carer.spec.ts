import { sign, titleOf } from '../support/answers'
import { expectSpanish } from '../support/no-english'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'
import { words } from '../support/words'

test.use({ locale: 'es-ES' })

test('a carer answers in Spanish about the patient, from the link through an emergency to going there', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  const patient = await desk.newPatient({ givenName: 'Ana' })
  await page.goto(patient.link)
  await typeBirthday(page, patient.born, 'es', words.es.forAnother)
  await expect(page.getByRole('heading', { level: 1, name: 'Antes de responder por Ana' })).toBeVisible()
  await expect(page.getByText('Solo el personal médico que atiende a Ana')).toBeVisible()
  await page.getByRole('checkbox', { name: /por Ana, que Harbor Street Spine Clinic use/ }).check()
  await page.getByRole('button', { name: 'Empezar' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'La vejiga y el intestino de Ana' })).toBeVisible()
  await page.getByRole('button', { name: words.es.goOn }).click()
  await expect(alert(page)).toBeFocused()
  await expect(alert(page)).toContainText('Ana')
  await expectSpanish(page)
  const leak = 'A Ana se le escapa la orina sin querer, aunque haya sido una sola vez'
  await page.getByRole('checkbox', { name: leak }).check()
  await expect(
    page.getByRole('checkbox', { name: 'Eso es todo. Ana no tiene nada de lo demás.' }).first(),
  ).toBeVisible()
  await page
    .getByRole('group', { name: leak })
    .getByLabel('En las últimas 2 semanas, o está empeorando', { exact: true })
    .check()

  const panel = page.getByRole('region', { name: 'Busque ayuda ahora' })
  await expect(panel).toContainText('Lleve ahora a Ana al servicio de urgencias')
  await expect(panel).toContainText('No deje que maneje Ana.')
  await expect(panel).toContainText('Ana tiene dolor de espalda. También hay esto:')
  await expect(panel.getByRole('link', { name: 'Llamar al 911' })).toHaveAttribute('href', 'tel:911')
  await expect(panel.locator('[lang=en]')).toContainText('This person has back pain and also says:')
  await expectSpanish(page)
  await panel.getByRole('button', { name: 'Vamos ahora' }).click()

  const goThere = { level: 1, name: 'Lleve ahora a Ana al servicio de urgencias (sala de emergencias)' } as const
  await expect(page.getByRole('heading', goThere)).toBeVisible()
  await expect(page.getByText(/Nos dijo el .*: Vamos ahora\./)).toBeVisible()
  await expectSpanish(page)
  await page.getByRole('link', { name: 'Seguir con las preguntas' }).click()
  await expect(page.getByRole('complementary')).toContainText('Lleve ahora a Ana a urgencias')
  await page.goto('/my')
  await expect(page.getByRole('heading', goThere)).toBeVisible()

  const clinic = await (await newContext({ locale: 'en-US' })).newPage()
  await signIn(staff.harbor.clinician, clinic.context())
  await clinic.goto(`/worklist?q=${patient.familyName}`)
  await clinic.getByRole('link', { name: patient.familyName }).click()
  await expect(clinic.getByText(/^A carer answered:/).first()).toBeVisible()
  await expect(clinic.getByText('Ana leaks pee without meaning to, even once').first()).toBeVisible()
})

test('the patient who opens the same link is spoken to as the patient', async ({ page, desk }) => {
  const patient = await desk.newPatient({ givenName: 'Ana', upTo: 'draft', pages: 0, locale: 'es' })
  await page.goto(patient.link)
  await typeBirthday(page, patient.born, 'es', words.es.forAnother)
  await expect(page.getByRole('heading', { level: 1, name: 'La vejiga y el intestino de Ana' })).toBeVisible()
  await page.goto(patient.link)
  await typeBirthday(page, patient.born, 'es')
  await expect(page.getByRole('heading', { level: 1, name: titleOf('bladder-and-bowel', 'es') })).toBeVisible()
  await expect(sign(page, 'ces-bladder-leak', 'es')).toBeVisible()
})
