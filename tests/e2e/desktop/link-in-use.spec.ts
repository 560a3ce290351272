import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a check-in that another link stands for says so, and a link to the check-in takes its place', async ({
  desk,
  signIn,
  page,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent', checkIn: 'link-in-use' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}`)
  const standing = page.getByText(/Not sent: the patient holds another link that is still in use\. If it ends unused/)
  await expect(standing).toHaveCount(1)
  await expect(standing).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.getByText('New check-in link').click()
  await page.getByRole('button', { name: 'Make a check-in link' }).click()
  await expect(page.getByLabel('Link for Alex')).toBeVisible()
  await page.reload()
  await expect(page.getByText(/Sent .* A reminder follows on/)).toBeVisible()
})
