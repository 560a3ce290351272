import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'es' })

  test('whoever stops because it hurt is told what to do, in Spanish, and the clinic finds it', async ({
    page,
    desk,
    newContext,
    signIn,
  }) => {
    const patient = await desk.newPatient({ upTo: 'closed', handout: 'h5' })
    await openLink(page, patient, 'es')
    await page.getByRole('button', { name: /^Leer: Plan para estirar/ }).click()
    const days = page.getByRole('region', { name: 'Sus ejercicios de hoy' })
    await days.getByRole('button', { name: 'Hechos hoy' }).click()
    await expect(page).toHaveURL(/#days$/)
    await expect(days.getByRole('status')).toHaveText('Hechos hoy.')
    await page.getByRole('link', { name: 'Su página' }).click()
    await page.getByRole('link', { name: 'Ejercicios: hechos hoy' }).click()
    await days.getByRole('button', { name: 'Paré porque me dolió' }).click()
    await expect(days.getByRole('status')).toContainText('Hizo bien en parar.')
    await expect(days.getByRole('status').getByRole('link')).toHaveAttribute('href', /^tel:/)
    await expect(days.getByRole('heading', { name: 'Busque ayuda ahora' })).toBeVisible()

    const clinic = await newContext({ javaScriptEnabled: true, locale: 'en', viewport: { width: 1280, height: 800 } })
    await signIn(staff.harbor.clinician, clinic)
    const onCase = await clinic.newPage()
    await onCase.goto(`/cases/${patient.caseId}`)
    await expect(onCase.getByText(/^Stopped because it hurt: /)).toBeVisible()
    await onCase.getByRole('button', { name: 'Seen to' }).click()
    await expect(onCase.getByText(/^Seen to .* by Dr\./)).toBeVisible()

    await days.getByRole('button', { name: 'Lo toqué sin querer' }).click()
    await expect(days.getByRole('button', { name: 'Hechos hoy' })).toBeVisible()
    await onCase.reload()
    await expect(onCase.getByText(/^Said that it hurt, and took it back the same day: /)).toBeVisible()
  })
})

test('a press says how it is, by the keyboard too, and an older page in another tab turns nothing round', async ({
  page,
  desk,
  context,
}) => {
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
  await openLink(page, patient)
  await page.getByRole('button', { name: /^Read it: Keep moving/ }).click()
  await page.getByRole('button', { name: 'I have read this' }).click()
  const days = page.getByRole('region', { name: 'Your exercises today' })
  await expect(days.getByRole('button', { name: 'Done today' })).toBeVisible()
  const other = await context.newPage()
  await other.goto(new URL(page.url()).pathname)
  const older = other.getByRole('region', { name: 'Your exercises today' })

  await days.getByRole('button', { name: 'Done today' }).focus()
  await page.keyboard.press('Enter')
  await expect(days.getByRole('status')).toHaveText('Done today.')
  await older.getByRole('button', { name: 'Done today' }).dblclick()
  await expect(older.getByRole('status')).toHaveText('Done today.')
  await older.getByRole('button', { name: 'I stopped because it hurt' }).click()
  await expect(older.getByRole('status')).toContainText('It was right to stop.')
  await expectAccessible(other)

  await days.getByRole('button', { name: 'I have not done them today' }).click()
  await expect(days.getByRole('button', { name: 'Done today' })).toBeVisible()
})
