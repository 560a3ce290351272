import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { newLead } from '../support/new-lead'
import { passwords } from '../support/passwords'
import { samplePassword, signInByForm } from '../support/sign-in'
import { alert, expect, test } from '../support/test'

const password = 'Your password'

async function saved(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('whoever saves everything shows first that it is still them, and has it to read or for a system', async ({
      page,
      desk,
    }) => {
      const patient = await desk.newPatient({ upTo: 'sent' })
      const lead = await newLead()
      await page.goto('/sign-in')
      await signInByForm(page, lead.email)
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await page.goto(`/patients/${patient.patientId}`)
      await page.getByRole('link', { name: 'Everything as a file' }).click()
      // Whoever has just signed in is not asked.
      const pdf = await saved(page)
      expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual(['record.pdf', '%PDF-'])
      await lead.waitsTenMinutes()
      await page.getByRole('button', { name: 'Save the file' }).click()
      await expect(page.getByLabel(password)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Save the file' })).toHaveCount(0)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByLabel(password).fill(passwords.wrong)
      await page.getByRole('button', { name: 'Go on' }).click()
      await expect(alert(page)).toContainText('This is not your password.')
      await page.getByLabel(password).fill(samplePassword)
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('radio', { name: 'For another system (JSON)' }).check()
      const json = await saved(page)
      expect(json.name).toBe('record.json')
      expect(JSON.parse(json.bytes.toString())).toMatchObject({ keel: 1, patient: { id: patient.patientId } })
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
    })

    test('whoever changes what a colleague may do is asked in the form itself, once', async ({ page }) => {
      const [lead, colleague] = [await newLead(), await newLead()]
      await page.goto('/sign-in')
      await signInByForm(page, lead.email)
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await lead.waitsTenMinutes()
      await page.goto(`/settings/staff/${colleague.id}`)
      await page.getByLabel('Role').selectOption({ label: 'Clinician' })
      await page.getByRole('button', { name: 'Save the role' }).click()
      await expect(alert(page)).toContainText('Show first that it is still you')
      await expect(page.getByLabel('Role')).toHaveValue('clinician')
      if (javaScriptEnabled) {
        await expect(page.getByLabel(password)).toBeFocused()
        await expectAccessibleInDarkToo(page)
      }
      await page.getByLabel(password).fill(passwords.wrong)
      await page.getByRole('button', { name: 'Save the role' }).click()
      await expect(alert(page)).toContainText('This is not your password.')
      await page.getByLabel(password).fill(samplePassword)
      await page.getByRole('button', { name: 'Save the role' }).click()
      await expect(page.getByText('The role is saved.')).toBeVisible()
      await page.getByText('Do not let Dr. Ada Quill sign in any more').click()
      await page.getByRole('button', { name: 'End their access' }).click()
      await expect(page).toHaveURL(/done=left/)
      await expect(page.getByLabel(password)).toHaveCount(0)
    })
  })
}

test('a lead is asked before sign-in gets weaker, and not before anything else of the settings', async ({
  newContext,
}) => {
  const lead = await newLead()
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await newContext({ javaScriptEnabled })).newPage()
    await page.goto('/sign-in')
    await signInByForm(page, lead.email)
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await lead.waitsTenMinutes()
    await page.goto('/settings')
    const [days, save] = [page.locator('#linkDays'), page.getByRole('button', { name: 'Save the settings' })]
    const held = await days.inputValue()
    const longer = String(Number(held) + 1)
    await days.fill(longer)
    await save.click()
    await expect(alert(page)).toContainText('Show first that it is still you')
    await expect(days).toHaveValue(longer)
    if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
    await page.getByLabel(password).fill(passwords.wrong)
    await save.click()
    await expect(alert(page)).toContainText('This is not your password.')
    await page.getByLabel(password).fill(samplePassword)
    await save.click()
    await expect(page).toHaveURL(/saved=yes/)
    await lead.waitsTenMinutes()
    await page.goto('/settings')
    await expect(days).toHaveValue(longer)
    await days.fill(held)
    await save.click()
    await expect(page).toHaveURL(/saved=yes/)
    await expect(days).toHaveValue(held)
  }
})
