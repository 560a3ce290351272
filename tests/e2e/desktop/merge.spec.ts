import { randomUUID } from 'node:crypto'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const letters = () => randomUUID().replace(/[\d-]/g, '')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('two records of one person become one, and two again', async ({ page, desk, signIn }) => {
      const familyName = `Okafor${letters()}`
      const kept = await desk.newPatient({ givenName: 'Chidi', familyName, upTo: 'sent' })
      const other = await desk.newPatient({ givenName: 'Chidy', familyName, upTo: 'sent', hasNoPhone: true })
      await signIn(staff.harbor.clinician)
      const title = page.getByRole('heading', { level: 1 })
      await page.goto(`/patients/${kept.patientId}`)
      await expect(title).toHaveText(kept.name)
      await page.getByRole('link', { name: 'The same person has another record' }).click()
      await expect(title).toHaveText(`${kept.name}: two records of one person`)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('link', { name: `${familyName}, Chidy` }).click()
      await expect(page.getByRole('table', { name: 'Beside each other' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      // With what was agreed to of it: one choice.
      const number = /^Phone number, This record: \(206\) 555-0199\. .*, no text messages$/
      await expect(page.getByRole('radio', { name: number })).toBeChecked()
      await page.getByRole('radio', { name: 'Given name, The other record: Chidy' }).check()
      await page.getByRole('button', { name: 'Merge into this record' }).click()
      await expect(title).toHaveText(other.name)
      await expect(page.getByText('The two records are one.')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Forms' }).getByRole('listitem')).toHaveCount(2)
      await expect(page.getByRole('region', { name: 'Corrections' })).toContainText('Given name: was Chidi')
      await page.goto(`/patients/${kept.patientId}/history`)
      const line = page.getByRole('region', { name: 'What happened' })
      await expect(line.getByRole('listitem').filter({ hasText: 'merged with record' }).first()).toContainText(
        'Given name: was Chidi',
      )
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)

      await page.goto(`/patients/${other.patientId}`)
      await expect(page).toHaveURL(new RegExp(`/patients/${kept.patientId}$`))
      await page.getByRole('button', { name: 'Undo merging' }).click()
      await expect(title).toHaveText(kept.name)
      await expect(page.getByText('Undone. What came from the other record has gone back to it.')).toBeVisible()
      await page.goto(`/patients/${other.patientId}`)
      await expect(title).toHaveText(other.name)
      await expect(page.getByRole('region', { name: 'Forms' }).getByRole('listitem')).toHaveCount(1)
      const said = page.getByRole('region', { name: 'Corrections' }).getByRole('listitem')
      await expect(said).toContainText([/merging with record .* was undone/, /merged with record/])
    })
  })
}
