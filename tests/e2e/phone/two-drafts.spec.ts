import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('of two half-filled forms the own link opens its own, and the page of the patient lists the other', async ({
  desk,
  signIn,
  newContext,
  page,
}) => {
  const one = await desk.newPatient({ upTo: 'draft', pages: 1 })
  const other = await desk.newPatient({ upTo: 'draft', pages: 1, familyName: one.familyName })
  const office = await newContext({ viewport: { width: 1280, height: 800 } })
  await signIn(staff.harbor.clinician, office)
  const clinic = await office.newPage()
  await clinic.goto(`/patients/${one.patientId}/merge?with=${other.patientId}`)
  await clinic.getByRole('button', { name: 'Merge into this record' }).click()
  await expect(clinic.getByText('The two records are one.')).toBeVisible()

  await openLink(page, one)
  await expect(page).toHaveURL(new RegExp(`/intake/${one.intakeId}/`))
  await page.goto('/my')
  await expect(page.getByRole('heading', { name: 'You have started the form' })).toBeVisible()
  const another = page.locator('section', {
    has: page.getByRole('heading', { name: 'There is another form that is not sent' }),
  })
  await expect(another).toBeVisible()
  await expectAccessible(page)
  await another.getByRole('link', { name: 'Go on with the form' }).click()
  await expect(page).toHaveURL(new RegExp(`/intake/${other.intakeId}/`))
})
