import { expectAccessibleInDarkToo } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, locale: 'es' })

    test('exercises composed for one patient are read and ticked in Spanish, in two taps, and counted on the case', async ({
      page,
      desk,
      newContext,
      signIn,
    }) => {
      const patient = await desk.newPatient({ upTo: 'sent' })
      const clinic = await newContext({ javaScriptEnabled, locale: 'en', viewport: { width: 1280, height: 800 } })
      await signIn(staff.harbor.clinician, clinic)
      const onCase = await clinic.newPage()
      await onCase.goto(`/cases/${patient.caseId}/give`)
      await onCase.getByRole('link', { name: 'Make an exercise plan' }).click()
      const row = (name: string) => onCase.getByRole('listitem').filter({ has: onCase.getByRole('checkbox', { name }) })
      const take = (name: string) => onCase.getByRole('checkbox', { name, exact: true })
      await onCase.getByRole('button', { name: 'Send the plan' }).click()
      await expect(onCase.getByRole('main').getByRole('alert')).toBeVisible()
      await take('Bridge').check()
      await take('Back tilt').check()
      await row('Bridge').getByLabel('Times').fill('99')
      await row('Bridge').getByLabel('A word of your own').fill('Despacio.')
      await onCase.getByRole('button', { name: 'Send the plan' }).click()
      const alert = onCase.getByRole('main').getByRole('alert')
      await expect(alert).toContainText('Bridge, Times: Please type a number from 1 to 30')
      await expect(row('Bridge').getByLabel('A word of your own')).toHaveValue('Despacio.')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(onCase)
      await row('Bridge').getByLabel('Times').fill('7')
      await row('Bridge').getByLabel('Rounds').fill('2')
      await onCase.getByRole('button', { name: 'Send the plan' }).click()
      await expect(onCase.getByText(/^Done: /)).toBeVisible()
      await onCase.goto(`/cases/${patient.caseId}`)
      const given = onCase.getByRole('listitem').filter({ hasText: 'Exercise plan' })
      await expect(given.first()).toContainText('Not opened yet')

      await openLink(page, patient, 'es')
      await page.getByRole('button', { name: /^Leer: Plan de ejercicios/ }).click()
      const today = page.getByRole('region', { name: 'Sus ejercicios para hoy' })
      await expect(today).toContainText('Despacio.')
      await expect(today).toContainText('2 series de 7')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      const days = page.getByRole('region', { name: 'Sus ejercicios de hoy' })
      await days.getByRole('button', { name: 'Hechos hoy' }).click()
      await expect(days.getByRole('status')).toHaveText('Hechos hoy.')
      await onCase.reload()
      await expect(given.first()).toContainText('Exercises done on the one day of the plan')
    })
  })
}
