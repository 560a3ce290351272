import { asked, choice } from '../support/answers'
import { interrupt, tickNumbSkin } from '../support/interrupt'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'
import { words } from '../support/words'

const began = asked('onset')
const injury = asked('trauma')

test('of two devices on one page each shows what the other answered, and keeps its own', async ({
  page,
  desk,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'injury' })
  const tablet = await (await newContext()).newPage()
  await openLink(page, patient)
  await openLink(tablet, patient)
  await choice(tablet, injury, 'Yes, a small fall or bump').check()
  await expect(tablet.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await choice(page, began, 'Bit by bit').check()
  await expect(page.getByText('This form was also filled in on another device.')).toBeVisible()
  await expect(choice(page, injury, 'Yes, a small fall or bump')).toBeChecked()
  await expect(choice(page, began, 'Bit by bit')).toBeChecked()
  // It has been seen here, and may be changed.
  await choice(page, injury, 'No').check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await tablet.reload()
  await expect(choice(tablet, injury, 'No')).toBeChecked()
  await expect(choice(tablet, began, 'Bit by bit')).toBeChecked()
})

test('answers that changed in another tab are shown before they are sent, and then can be', async ({
  page,
  context,
  desk,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await openLink(page, patient)
  const send = page.getByRole('button', { name: words.en.send })
  await expect(send).toBeVisible()
  const other = await context.newPage()
  await other.goto(`/intake/${patient.intakeId}/injury?from=check`)
  await choice(other, began, 'Bit by bit').check()
  await expect(other.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await send.click()
  await expect(alert(page).filter({ hasText: 'Nothing was overwritten.' })).toBeVisible()
  await expect(page.getByText('Bit by bit')).toBeAttached()
  await send.click()
  await expect(page).toHaveURL(/\/sent$/)
})

test('what somebody does about an emergency is on the case also where the page was changed on another device', async ({
  desk,
  newContext,
  signIn,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 0 })
  const phone = await (await newContext({ javaScriptEnabled: false })).newPage()
  await openLink(phone, patient)
  await tickNumbSkin(phone)
  await phone.getByRole('button', { name: words.en.goOn }).click()
  await expect(interrupt(phone)).toBeVisible()
  const tablet = await (await newContext()).newPage()
  await openLink(tablet, patient)
  await tablet.goto(`/intake/${patient.intakeId}/bladder-and-bowel`)
  const blocked = tablet.getByRole('checkbox', { name: /^You are blocked up/ })
  await blocked.check()
  await expect(tablet.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await interrupt(phone).getByRole('button', { name: 'I have called for help' }).click()
  await expect(alert(phone).filter({ hasText: 'Nothing was overwritten.' })).toBeVisible()
  const clinic = await (await newContext()).newPage()
  await signIn(staff.harbor.clinician, clinic.context())
  await clinic.goto(`/worklist?q=${patient.familyName}`)
  await expect(clinic.getByRole('row', { name: patient.familyName })).toContainText('Called for help')
})
