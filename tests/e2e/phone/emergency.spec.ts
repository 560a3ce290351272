import { asked, question } from '../support/answers'
import { interrupt, numbSkin, tickNumbSkin } from '../support/interrupt'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'
import { words } from '../support/words'

const goTitle = 'Please go to the emergency department now'

test('an emergency is an end: said once, it is with the clinic, and the link leads back to it', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 0 })
  await openLink(page, patient)
  await tickNumbSkin(page)
  const panel = interrupt(page)
  await expect(panel.getByRole('group', { name: 'What will you do?' }).getByRole('button')).toHaveCount(4)
  await expect(panel).toContainText('Numb around the bottom: In the last 2 weeks, or it is getting worse')
  await expect(panel).toContainText('Born:')
  await panel.getByRole('button', { name: 'I have called for help' }).click()
  await expect(page.getByRole('heading', { level: 1, name: goTitle })).toBeVisible()
  await expect(page.getByText('No clinician has opened your answers yet.')).toBeVisible()

  const clinic = await (await newContext()).newPage()
  await signIn(staff.harbor.clinician, clinic.context())
  await clinic.goto(`/worklist?show=answering&q=${patient.familyName}`)
  await expect(clinic.getByRole('row', { name: patient.familyName })).toHaveCount(0)
  await clinic.goto(`/worklist?q=${patient.familyName}`)
  const row = clinic.getByRole('row', { name: patient.familyName })
  await expect(row).toContainText('Called for help')
  await row.getByRole('link', { name: patient.familyName }).click()
  await expect(clinic.getByText(/the patient answered at .*: “I have called for help\.”/)).toBeVisible()
  const timeline = clinic.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByText(/^Said “I have called for help”, about:/)).toBeVisible()

  await page.goto('/my')
  await expect(page.getByRole('heading', { level: 1, name: goTitle })).toBeVisible()
  await expect(page.getByText(/A clinician opened your answers on/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
  await page.getByRole('button', { name: 'Someone is with me' }).click()
  await expect(page.getByText(/You told us on .*: Someone is with me\./)).toBeVisible()
  await clinic.reload()
  await expect(clinic.getByText(/: “Someone is with me\.”/)).toBeVisible()
})

test('of several signs the patient unticks the one that was a mistake', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', answers: { 'ces-saddle': 'new', 'ces-retention': 'new' } })
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/bladder-and-bowel`)
  await interrupt(page).getByRole('button', { name: 'I ticked one of these by mistake' }).click()
  await expect(page).toHaveURL(/mend=/)
  await expect(interrupt(page)).toBeVisible()
  await page.getByRole('checkbox', { name: numbSkin }).uncheck()
  await expect(interrupt(page)).not.toContainText('Numb around the bottom')
  await expect(interrupt(page)).toContainText('Hard to pee')
})

test('signs of an emergency are not passed by one tap', async ({ page, desk, newContext, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 0 })
  await openLink(page, patient)
  await page.getByRole('button', { name: words.en.goOn }).click()
  await expect(
    alert(page)
      .getByRole('link', { name: /Please tick all that fit/ })
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Leave these open and continue' }).click()
  const again = page.getByRole('alert', { name: 'These questions find signs that need help at once' })
  await expect(again).toBeVisible()
  await expect(again.getByRole('link', { name: '(206) 555-0142' })).toHaveAttribute('href', 'tel:2065550142')
  await again.getByRole('link', { name: 'Answer them now' }).click()
  await expect(page.getByRole('checkbox').first()).toBeFocused()
  await again.getByRole('button', { name: 'Leave them open all the same' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your legs' })).toBeVisible()

  await page.goto(`/intake/${patient.intakeId}/how-long`)
  await question(page, asked('pain-duration-weeks')).getByRole('textbox').fill('1,000')
  await page.getByRole('button', { name: words.en.goOn }).click()
  await expect(alert(page)).toBeVisible()
  await page.getByRole('button', { name: 'Leave these open and continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How strong the pain is' })).toBeVisible()
  await page.goto(`/intake/${patient.intakeId}/check`)
  await expect(page.getByText('Not answered: “1,000”')).toBeVisible()
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(page).toHaveURL(/sent$/)
  const clinic = await (await newContext()).newPage()
  await signIn(staff.harbor.clinician, clinic.context())
  await clinic.goto(`/worklist?q=${patient.familyName}`)
  await clinic.getByRole('link', { name: patient.familyName }).click()
  await expect(clinic.getByText('Not answered: “1,000”')).toBeVisible()
})

test('an error goes when its answer is there', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 0 })
  await openLink(page, patient)
  await page.getByRole('button', { name: words.en.goOn }).click()
  await expect(alert(page).getByRole('link')).toHaveCount(2)
  const none = page.getByRole('checkbox', { name: 'None of these' }).first()
  await none.check()
  await expect(alert(page).getByRole('link')).toHaveCount(1)
  await expect(none).toBeFocused()
})
