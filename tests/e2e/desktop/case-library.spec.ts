import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const [sciatica, tablets] = ['Sciatica: pain down one leg', 'Pain tablets: how to use them safely'] as const

test('what can be said of a handout of the rest of the library is there once it is ticked, and stays while another act is done', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  const row = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: sciatica }) })
  const along = row.getByRole('checkbox', { name: `With it, because it speaks of it: ${tablets}` })
  const line = page.getByLabel(`Line for “${sciatica}”`)
  const tick = row.getByRole('checkbox', { name: sciatica })
  await page.getByText(/^More from the library/).click()
  await expect(tick).toBeVisible()
  await expect(along.or(line)).toHaveCount(0)

  await tick.check()
  await expect(along).toBeChecked()
  await along.uncheck()
  await row.getByText('A line for this one').click()
  await line.fill('For the left leg.')

  await page.getByText('Add a note').click()
  await page.getByLabel('Note', { exact: true }).fill('Has walked the stairs.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Has walked the stairs.')).toBeVisible()
  await expect(tick).toBeChecked()
  await expect(along).not.toBeChecked()
  await expect(line).toHaveValue('For the left leg.')

  await page.getByRole('button', { name: 'Send', exact: true }).click()
  const given = page.getByRole('region', { name: 'Handouts' }).getByRole('listitem')
  await expect(given.filter({ hasText: sciatica })).toContainText('For the left leg.')
  await expect(given.filter({ hasText: tablets })).toHaveCount(0)
})
