import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a date that is corrected is heard: the case says so, and that the patient may not know', async ({
  page,
  desk,
  signIn,
}) => {
  const answers = { 'pain-sites': ['tummy'], onset: 'sudden', 'pain-now': 8, 'pain-worst': 8 }
  const { patientId, caseId, name } = await desk.newPatient({ upTo: 'sent', answers })
  await signIn(staff.harbor.clinician)
  await page.goto(`/patients/${patientId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByText('Correct name, date of birth or number').click()
  await page.getByLabel('Year').fill('1948')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByRole('region', { name: 'Corrections' })).toContainText('Date of birth: was March 27, 1980')
  await page.goto(`/cases/${caseId}`)
  await expect(page.getByText(/they may not know that they must .* now\./)).toBeVisible()
  await expect(page.getByText(/Age was \d\d, is \d\d: triaged again/)).toBeVisible()
})
