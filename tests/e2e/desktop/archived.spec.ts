import { expectAccessible } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('of an archived patient nothing is offered that would be refused, and a case opened again brings them back', async ({
  page,
  desk,
  signIn,
}) => {
  const { patientId, caseId } = await desk.newPatient({ upTo: 'closed', hasEmail: true })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  const newForm = page.getByText('Ask for a new form', { exact: true })
  await expect(newForm).toBeVisible()

  await page.goto(`/patients/${patientId}`)
  await expect(page.getByRole('link', { name: 'Give handouts' })).toBeVisible()
  await page.getByText('Archive this patient').click()
  await page.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByText('Archived. No link of this patient opens any more.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Give handouts' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Handouts that were given' }).click()
  await expect(page.getByText('The record is archived: nothing is sent to it.')).toBeVisible()

  await page.goto(`/cases/${caseId}`)
  await expect(page.getByRole('heading', { name: 'Handouts' })).toBeVisible()
  await expect(newForm).toHaveCount(0)
  await page.getByText('Open the case again').click()
  await expect(page.getByText('Opening the case brings them back to the list.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Why it is opened again').fill('Called: worse again.')
  await page.getByRole('button', { name: 'Open again' }).click()
  await expect(page.getByText('Done: the case is open again.')).toBeVisible()
  await expect(newForm).toBeVisible()
})
