import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { tabTo } from '../support/tab-to'
import { expect, test } from '../support/test'

test('a lead restricts a record; a clinician says why they open it; the lead reviews that', async ({
  page,
  desk,
  signIn,
}) => {
  const { patientId, caseId, familyName } = await desk.newPatient({ upTo: 'sent', givenName: 'Ida' })
  await signIn(staff.harbor.lead)
  await page.goto(`/patients/${patientId}`)
  await page.getByText('Restrict this record').click()
  await page.getByLabel('Why it is restricted').fill('A neighbor.')
  await page.getByRole('button', { name: 'Restrict', exact: true }).click()
  // From now on it asks the lead, too.
  await expect(page.getByRole('heading', { level: 1, name: `Restricted record of Ida ${familyName}` })).toBeVisible()

  await signIn(staff.harbor.clinician)
  await page.goto(`/worklist?q=${familyName}`)
  const row = page.getByRole('row').filter({ hasText: familyName })
  await expect(row).toContainText('Restricted record')
  // From here to the case by the keyboard alone.
  await tabTo(page, (name) => name === `${familyName}, Ida`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/restricted/${patientId}`))
  await expect(page.getByRole('heading', { name: 'Open case' })).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await tabTo(page, (name) => name === 'Open for this reason')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('alert').first()).toBeFocused()
  await tabTo(page, (name) => name === 'I care for this person now')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/cases/${caseId}`))

  await signIn(staff.harbor.lead)
  await page.goto('/audit')
  await page.getByRole('link', { name: /^Opened restricted records: \d+ to review$/ }).click()
  await expect(page).toHaveURL(/\/audit\/openings/)
  const opening = page.getByRole('row').filter({ hasText: familyName })
  await expect(opening).toContainText('Cares for this person')
  await expectAccessibleInDarkToo(page)
  await opening.getByRole('button', { name: 'Reviewed' }).click()
  await expect(opening).toContainText('Reviewed by')
})
