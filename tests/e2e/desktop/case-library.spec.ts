import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const food = 'Food, water and salts'

test('what can be said of a handout of the rest of the library is there once it is ticked, and stays while another act is done', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: food }) })
  const line = page.getByLabel(`Line for “${food}”`)
  const tick = row.getByRole('checkbox', { name: food })
  await page.getByText(/^More from the library/).click()
  await expect(tick).toBeVisible()
  await expect(line).toHaveCount(0)

  await tick.check()
  await row.getByText('A line for this one').click()
  await line.fill('For the left leg.')

  await page.getByLabel('Add a note').fill('Has walked the stairs.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Has walked the stairs.', { exact: true })).toBeVisible()
  await expect(tick).toBeChecked()
  await expect(line).toHaveValue('For the left leg.')

  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const given = page.getByRole('region', { name: 'Handouts' }).getByRole('listitem')
  await expect(given.filter({ hasText: food })).toContainText('For the left leg.')
})
