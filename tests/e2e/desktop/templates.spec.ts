import { randomUUID } from 'node:crypto'
import { expectAccessible } from '../support/accessible'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a lead writes a template, a clinician puts it into a note, and it is put away', async ({
      page,
      desk,
      signIn,
    }) => {
      const patient = await desk.newPatient({ upTo: 'sent', givenName: 'Zoë' })
      const name = `Advice ${randomUUID().slice(0, 8)}`
      await signIn(staff.harbor.lead)
      await page.goto('/settings/templates')
      const form = page.getByRole('region', { name: 'New template' })
      await form.getByLabel('Name').fill(name)
      await form.getByLabel('Where it is offered').selectOption('Note')
      await form.getByLabel('Text').fill('Told {first name} about {tier}.')
      await form.getByRole('button', { name: 'Save the template' }).click()
      await expect(alert(page)).toContainText('{first name}')
      await expect(form.getByLabel('Name')).toHaveValue(name)
      await form.getByLabel('Text').fill('Told {patient} about {tier}.')
      await form.getByRole('button', { name: 'Save the template' }).click()
      await expect(page.getByText('The template is saved.')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)

      await page.goto(`/cases/${patient.caseId}`)
      const note = page.getByLabel('Add a note')
      if (javaScriptEnabled) await note.fill('First.')
      await page.getByLabel('Template', { exact: true }).first().selectOption(name)
      await page.getByRole('button', { name: 'Insert' }).first().click()
      const words = 'Told Zoë about Routine.'
      await expect(note).toHaveValue(javaScriptEnabled ? `First.\n${words}` : words)
      if (javaScriptEnabled) {
        await expect(note).toBeFocused()
        await expectAccessible(page)
      }
      await page.getByRole('button', { name: 'Save note' }).click()
      await expect(page.getByRole('main')).toContainText(words)
      await expect(note).toHaveValue('')

      await page.goto('/settings/templates')
      await page.getByRole('button', { name: `Put away: ${name}` }).click()
      await expect(page.getByText('The template is put away.')).toBeVisible()
    })
  })
}
