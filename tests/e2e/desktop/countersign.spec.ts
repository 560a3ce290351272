import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const askToRead = async (page: Page, days: string) => {
  await page.goto('/settings')
  await page.getByLabel('A colleague reads it within').fill(days)
  await page.getByRole('button', { name: 'Save the settings' }).click()
  await expect(page.getByText('The settings are saved.')).toBeVisible()
}

const press = async (page: Page, name: string, button: string) => {
  await page.goto('/settings/staff')
  await page.getByRole('link', { name: `Change ${name}` }).click()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText(`It is saved how ${name} works.`)).toBeVisible()
}

const close = async (page: Page, words: string) => {
  await page.getByText('Close the case').click()
  await expect(page.getByText('After you close it, a colleague reads it.')).toBeVisible()
  await page.getByLabel('Outcome').selectOption('Seen')
  await page.getByLabel('What was done').fill(words)
  await page.getByRole('button', { name: 'Close case' }).click()
  await expect(page.getByText('Done: the case is filed as closed.')).toBeVisible()
}

test('what is closed under supervision waits until a colleague has read it: not agreed, closed again, agreed', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const { caseId } = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent' })
  const trainee = await (await newContext()).newPage()
  await signIn(staff.millbrook.colleague, trainee.context())
  const name = 'Fatima Noor, PT'
  await signIn(staff.millbrook.lead)
  await askToRead(page, '3')
  await press(page, name, 'They work under supervision')

  await trainee.goto(`/cases/${caseId}`)
  await close(trainee, 'Examined, all well.')
  await expect(trainee.getByText('You closed this case. A colleague has to read it.')).toBeVisible()
  await expect(trainee.getByRole('button', { name: 'Agree' })).toHaveCount(0)

  await page.goto('/worklist?show=to-sign')
  await expectAccessibleInDarkToo(page)
  await page.locator(`[data-case="${caseId}"]`).click()
  await page.getByText('Not agreed: open again').click()
  const reading = page.getByRole('region', { name: 'Read by a colleague' })
  await reading.getByRole('button', { name: 'Open again' }).click()
  await expect(alert(page)).toContainText('Why you do not agree')
  await reading.getByLabel('Why you do not agree').fill('The legs were not examined.')
  await expectAccessibleInDarkToo(page)
  await reading.getByRole('button', { name: 'Open again' }).click()
  await expect(page.getByText('Done: the case is open again, and your colleague is told.')).toBeVisible()
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByText('They had read it for somebody under supervision and did not agree.')).toBeVisible()
  await expect(timeline.getByText('The legs were not examined.')).toBeVisible()

  await trainee.goto(`/cases/${caseId}`)
  await expect(trainee.getByRole('region', { name: 'What colleagues did' })).toContainText('did not agree')
  await close(trainee, 'Examined the legs too.')
  await page.reload()
  await page.getByRole('button', { name: 'Agree', exact: true }).click()
  await expect(page.getByText('Done: it stands in the timeline that you read it and agree.')).toBeVisible()
  await expect(page.getByText(/^Read and agreed by /)).toBeVisible()
  await page.getByLabel('Add to the closed case').fill('She rang: better.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(timeline.getByText('Added after the case was closed')).toBeVisible()
  await expect(page.getByText('Closed: Seen').first()).toBeVisible()

  await press(page, name, 'They no longer work under supervision')
  await askToRead(page, '0')
  await page.goto('/worklist')
  await expect(page.getByRole('link', { name: 'To be read' })).toHaveCount(0)
})
