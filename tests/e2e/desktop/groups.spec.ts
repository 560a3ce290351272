import { randomUUID } from 'node:crypto'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('a lead makes a group, a case waits for it, and one of them claims it', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const { caseId } = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent' })
  const group = `Physios ${randomUUID().slice(0, 8)}`
  await signIn(staff.millbrook.lead)
  await page.goto('/settings/groups')
  const form = page.getByRole('region', { name: 'New group' })
  await form.getByLabel('Name').fill(group)
  await form.getByRole('button', { name: 'Save the group' }).click()
  await expect(alert(page)).toContainText('Tick at least one colleague.')
  await expect(form.getByLabel('Name')).toHaveValue(group)
  await form.getByLabel('Fatima Noor, PT').check()
  await form.getByRole('button', { name: 'Save the group' }).click()
  await expect(page.getByText('The group is saved.')).toBeVisible()
  await expectAccessibleInDarkToo(page)

  const other = await newContext()
  await signIn(staff.millbrook.clinician, other)
  const giver = await other.newPage()
  await giver.goto(`/cases/${caseId}`)
  await giver.getByText('Give to a colleague or a group').click()
  await giver.getByLabel('Colleague or group').selectOption(`${group} (group)`)
  await giver.getByLabel('A line for them').fill('Stiff in the morning.')
  await giver.getByRole('button', { name: 'Give the case' }).click()
  await expect(giver.getByText('Done: the case waits for the group.')).toBeVisible()
  await expect(giver.getByText(`It waits for ${group}.`)).toBeVisible()
  await expect(giver.getByText(`Gave the case to the group ${group}`)).toBeVisible()
  await expectAccessibleInDarkToo(giver)

  const third = await newContext()
  await signIn(staff.millbrook.colleague, third)
  const member = await third.newPage()
  await member.goto('/worklist')
  await member.getByRole('link', { name: 'For my groups' }).click()
  const link = member.locator(`[data-case="${caseId}"]`)
  const row = member.getByRole('row').filter({ has: link })
  await expect(row).toContainText(`Waits for ${group}`)
  await expectAccessibleInDarkToo(member)
  await link.click()
  await member.getByRole('button', { name: 'Claim' }).first().click()
  await expect(member.getByText('You have this case')).toBeVisible()
  await expect(member.getByText(`It waits for ${group}.`)).toHaveCount(0)

  await page.getByRole('button', { name: `Put away: ${group}` }).click()
  await expect(page.getByText('The group is put away.')).toBeVisible()
})
