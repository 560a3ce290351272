import { expectAccessibleInDarkToo } from '../support/accessible'
import { samplePassword } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a record is held, let go and erased, and its link opens nothing', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const patient = await desk.newPatient({ upTo: 'closed' })
      const patients = await (await newContext({ javaScriptEnabled })).newPage()
      await patients.goto(patient.link)
      await expect(patients.getByRole('heading', { level: 1 })).not.toHaveText('This link does not open')
      await signIn(staff.harbor.lead)
      await page.goto(`/patients/${patient.patientId}`)
      await page.getByText('Put this record on legal hold').click()
      await page.getByLabel('Why it has to be kept').fill('A complaint is being heard.')
      await page.getByRole('button', { name: 'Place the hold' }).click()
      await expect(page.getByText('The record is on legal hold.')).toBeVisible()
      await page.getByRole('link', { name: 'Erase this record' }).click()
      await expect(page.getByText('A lead has to lift the hold first')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Erase for good' })).toHaveCount(0)
      await page.getByRole('link', { name: patient.name }).click()
      await page.getByRole('button', { name: 'Lift the hold' }).click()
      await expect(page.getByText('The hold is lifted.')).toBeVisible()

      await page.getByRole('link', { name: 'Erase this record' }).click()
      await expect(page.getByRole('region', { name: 'What goes' })).toContainText('1 form that was sent')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByLabel('The patient asked for it').check()
      await page.getByLabel('Type the record number to confirm').fill('not this one')
      await page.getByLabel('Your password').fill(samplePassword)
      await page.getByRole('button', { name: 'Erase for good' }).click()
      await expect(alert(page)).toContainText('This is not the number of this record.')
      const number = (await page.getByText(/^It is /).textContent()) ?? ''
      await page.getByLabel('Type the record number to confirm').fill(number.replace(/^It is (.*)\.$/, '$1'))
      await page.getByLabel('In your words').fill('They wrote to us.')
      await page.getByLabel('Your password').fill(samplePassword)
      await page.getByRole('button', { name: 'Erase for good' }).click()
      await expect(page.getByText('The record is erased.')).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: patient.patientId })).toContainText('They wrote to us.')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)

      await patients.goto(patient.link)
      await expect(patients.getByRole('heading', { level: 1 })).toHaveText('This link does not open')
    })
  })
}
