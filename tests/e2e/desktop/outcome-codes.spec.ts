import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('a case is closed with what it turned out to be, which stays ticked where the form comes back', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  await page.getByText('Close the case').click()
  await page.getByText('Add codes').click()
  const codes = page.getByRole('group', { name: 'What it turned out to be (ICD-10)' })
  await codes.getByLabel('M54.5 Low back pain').check()
  await codes.getByLabel('M48.0 Narrowed spinal canal').check()
  await expectAccessibleInDarkToo(page)
  await page.getByLabel('What was done').fill('Examined, all well.')
  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(alert(page)).toContainText('Outcome')
  await expect(codes.getByLabel('M48.0 Narrowed spinal canal')).toBeChecked()
  await page.getByLabel('Outcome').selectOption('Seen')
  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(page.getByText('Closed: Seen').first()).toBeVisible()
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByText('M54.5 Low back pain')).toBeVisible()
  await expect(timeline.getByText('M48.0 Narrowed spinal canal')).toBeVisible()
})
