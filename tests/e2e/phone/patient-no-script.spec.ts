import { answerFrom, choice, goOn, like, unfold } from '../support/answers'
import { expectInterrupt, goOnAllTheSame, interrupt, numbSkin, tickNumbSkin } from '../support/interrupt'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

/** Without a script a page asks no more than what was answered before it. */
const notWorking = like({ work: 'not-working' })

test.use({ javaScriptEnabled: false })

test('without JavaScript the same form is answered, interrupted, checked and sent', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  test.slow()
  const patient = await desk.newPatient()
  await page.goto(patient.link)
  await typeBirthday(page, { day: '30', month: '2', year: '1965' })
  await expect(alert(page).getByRole('link', { name: /^This date does not exist/ })).toHaveAttribute('href', '#born')
  await expect(page.getByLabel('Day')).toHaveValue('30')
  await typeBirthday(page, patient.born)

  await page.getByRole('button', { name: 'Start' }).click()
  await expect(alert(page)).toContainText('Please tick the box if you agree.')
  await page.getByRole('checkbox', { name: /I agree/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()

  await choice(page, 'Do you have any of these when you use the toilet?', 'None of these').check()
  await page.getByRole('checkbox', { name: numbSkin }).check()
  await goOn(page)
  await expect(alert(page).getByRole('link', { name: 'Please say when this began.' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: numbSkin })).toBeChecked()
  await tickNumbSkin(page)
  await goOn(page)
  await expect(page).toHaveURL(/bladder-and-bowel#interrupt-title$/)
  await expectInterrupt(page)
  await expect(page.getByRole('checkbox', { name: numbSkin })).toBeChecked()

  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const worklist = await clinic.newPage()
  await worklist.goto(`/worklist?q=${patient.familyName}`)
  await expect(worklist.getByRole('row', { name: patient.familyName })).toContainText('Still answering')

  await goOnAllTheSame(page)
  await expect(interrupt(page)).toHaveCount(0)
  await goOn(page)
  await goOn(page)
  await expect(alert(page).getByRole('link', { name: /Please tick all that fit/ })).toHaveAttribute(
    'href',
    '#tick_legs',
  )
  await answerFrom(page, 'legs', notWorking)

  await unfold(page, 'Your life')
  await page.getByRole('link', { name: /^Change ?: Smoking$/ }).click()
  await choice(page, 'Do you smoke?', 'Yes').check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await unfold(page, 'Your life')
  await page.getByRole('link', { name: /^Change ?: Work$/ }).click()
  await choice(page, 'What do you do most at work?', 'Sit at a desk').check()
  await goOn(page)
  const daysOff = page.getByRole('textbox', { name: /how many days off/ })
  await expect(alert(page).getByRole('link', { name: /how many days off/ })).toBeVisible()
  await daysOff.fill('2')
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Please go to the emergency department now' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to your page' }).click()
  await expect(page.getByRole('link', { name: /^Answers of/ })).toHaveCount(1)
  await page.getByRole('button', { name: /^Read it: Warning card/ }).click()
  await page.getByRole('button', { name: 'I have read this' }).click()
  await expect(page.getByRole('status')).toContainText('you read this')
  await page.getByRole('link', { name: 'Your page' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
})
