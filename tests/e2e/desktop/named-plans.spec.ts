import { randomUUID } from 'node:crypto'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a lead keeps exercises under a name, and clinicians start from it, on a case and without one', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId } = await desk.newPatient({ upTo: 'sent' })
      const { patientId } = await desk.newPatient({ upTo: 'link' })
      // Whatever is typed is a name, and nothing else.
      const name = `<b onclick="window.ran=1">{week} ${randomUUID().slice(0, 8)}</b>`
      await signIn(staff.harbor.lead)
      await page.goto('/settings/exercise-plans')
      await page.getByRole('button', { name: 'Save the plan' }).click()
      await expect(alert(page)).toContainText('Name: Please fill this in.')
      await page.getByRole('link', { name: 'Weeks 1 and 2: loosen' }).click()
      await expect(page.getByRole('checkbox', { name: 'Knee hug' })).toBeChecked()
      await page.getByRole('textbox', { name: 'Name' }).fill(name)
      await page.getByRole('checkbox', { name: 'Knee roll' }).uncheck()
      const hug = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: 'Knee hug' }) })
      await hug.getByLabel('Times').fill('77')
      await page.getByRole('button', { name: 'Save the plan' }).click()
      await expect(alert(page)).toContainText('Knee hug, Times: Please type a number from 1 to 30')
      await hug.getByLabel('Times').fill('7')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('button', { name: 'Save the plan' }).click()
      await expect(page.getByText('The plan is saved.')).toBeVisible()
      const kept = page.getByRole('listitem').filter({ hasText: name })
      await expect(kept).toContainText('Knee hug · Back tilt')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)

      const clinic = await newContext({ javaScriptEnabled })
      await signIn(staff.harbor.clinician, clinic)
      const clinician = await clinic.newPage()
      for (const at of [`/cases/${caseId}/plan`, `/patients/${patientId}/plan`]) {
        await clinician.goto(at)
        await clinician.getByRole('link', { name, exact: true }).click()
        await expect(clinician.getByRole('checkbox', { name: 'Back tilt' })).toBeChecked()
        await expect(clinician.getByRole('checkbox', { name: 'Knee roll' })).not.toBeChecked()
        await expect(clinician.getByLabel('Times').and(clinician.locator('[name="times-knee-hug"]'))).toHaveValue('7')
        await expect(clinician.getByRole('link', { name: 'Your clinic’s plans: add or change one' })).toHaveCount(0)
      }
      await clinician.getByRole('button', { name: 'Send the plan' }).click()
      await expect(clinician.getByText(/^Done: /)).toBeVisible()

      await kept.getByRole('link', { name: 'Change' }).click()
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
      await page.getByRole('button', { name: `Remove: ${name}` }).click()
      await expect(page.getByText('The plan is removed.')).toBeVisible()
      await expect(kept).toHaveCount(0)
      await clinician.goto(`/cases/${caseId}/plan`)
      await expect(clinician.getByRole('link', { name, exact: true })).toHaveCount(0)
      if (javaScriptEnabled) expect(await clinician.evaluate(() => 'ran' in window)).toBe(false)
    })
  })
}

test('a word to an exercise stays as it was typed up to the patient’s page, and nothing of it runs', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  const word = '<img src=x onerror="window.ran=1"> ## [x](javascript:window.ran=1) {sets} ![](picture:bridge) Ω 👩‍👩‍👧'
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${patient.caseId}/plan?from=first-days`)
  await page.locator('[name="word-knee-bends"]').fill(word)
  const preview = page.getByRole('region', { name: 'What the patient sees' })
  await expect(preview.getByText(word)).toBeVisible()
  await page.getByRole('button', { name: 'Send the plan' }).click()
  await expect(page.getByText(/^Done: /)).toBeVisible()
  const home = await newContext()
  const theirs = await home.newPage()
  await openLink(theirs, patient)
  await theirs.getByRole('button', { name: /Exercise plan/ }).click()
  await expect(theirs.getByText(word)).toBeVisible()
  await expect(theirs.getByText(/^Put together by .+ on /)).toBeVisible()
  for (const where of [page, theirs]) {
    await expect(where.locator('a[href^="javascript"], [onerror]')).toHaveCount(0)
    expect(await where.evaluate(() => 'ran' in window)).toBe(false)
  }
})
