import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const first = 'Dr. Amara Okafor'
const next = 'Mei-Ling Chao, PT'

test('three people at one case: nothing that was typed is lost, and nobody acts on words that are stale', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent' })
  const [second, third] = [await newContext(), await newContext()]
  await signIn(staff.harbor.clinician)
  await signIn(staff.harbor.colleague, second)
  await signIn(staff.harbor.lead, third)
  const [later, lead] = [await second.newPage(), await third.newPage()]
  for (const each of [page, later]) await each.goto(`/cases/${patient.caseId}`)

  await later.getByText('Set what is next').click()
  await later.getByLabel('What is next').selectOption('See the patient')
  await later.getByLabel('By when').selectOption('In 3 working days')
  await later.getByLabel('Add a note').fill('Half a sentence')
  await page.getByRole('button', { name: 'Claim' }).click()
  await expect(page.getByText('You have this case')).toBeVisible()
  await later.getByRole('button', { name: 'Claim' }).click()
  await expect(alert(later)).toHaveText(`${first} has this case.`)
  await expect(later.getByText(`${first} has this case`, { exact: true })).toBeVisible()
  await expect(later.getByLabel('What is next')).toHaveValue('see')
  await expect(later.getByLabel('Add a note')).toHaveValue('Half a sentence')
  // A step adds to the record, whoever has the case.
  await later.getByRole('button', { name: 'Save what is next' }).click()
  await expect(later.getByText(/^See by /).first()).toBeVisible()
  await expect(later.getByLabel('Add a note')).toHaveValue('Half a sentence')

  await page.getByText('Close the case').click()
  await page.getByLabel('Outcome', { exact: true }).selectOption('Advice given')
  await page.getByLabel('What was done').fill('Told how to keep moving.')

  await lead.goto('/settings/staff')
  await lead.getByRole('link', { name: `Change ${first}` }).click()
  await lead.getByRole('link', { name: 'Hand over, or say who covers' }).click()
  await lead.getByLabel('Colleague', { exact: true }).selectOption(next)
  await lead.getByRole('checkbox', { name: patient.name }).check()
  await lead.getByRole('button', { name: 'Give the ticked cases' }).click()
  await expect(lead.getByText('Done: one case was given.')).toBeVisible()

  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(alert(page).filter({ hasText: 'This case changed while you were writing.' })).toBeVisible()
  await expect(page.getByLabel('What was done')).toHaveValue('Told how to keep moving.')
  await expect(page.getByText(`${next} has this case`, { exact: true })).toBeVisible()
  await expect(page.getByText('You have this case')).toHaveCount(0)
  await expect(page.getByText(/^See by /).first()).toBeVisible()

  await later.getByRole('button', { name: 'Save note' }).click()
  await expect(later.getByRole('region', { name: 'Timeline' }).getByText('Half a sentence')).toBeVisible()
  await expect(later.getByText(`${next} has this case`)).toBeVisible()

  await lead.goto(`/cases/${patient.caseId}`)
  await expect(lead.getByText(`${next} has this case`)).toBeVisible()
  await expect(lead.getByText('Half a sentence').first()).toBeVisible()
})
