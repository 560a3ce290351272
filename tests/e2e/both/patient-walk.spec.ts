import { answerFrom, answerPage, choice, goOn, pageTitle, question, unfold } from '../support/answers'
import { expectInterrupt, goOnAllTheSame, interrupt, numbSkin, tickNumbSkin } from '../support/interrupt'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

test('a patient answers, is stopped at a red flag, goes on, sends once and finds it again', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  test.slow()
  const patient = await desk.newPatient()
  await page.goto(patient.link)
  await expect(page.getByRole('link', { name: /Call us/ })).toHaveAttribute('href', 'tel:2065550142')
  await expect(page.getByText('They take about 5 to 8 minutes.')).toBeVisible()

  await typeBirthday(page, { ...patient.born, year: '1956' })
  const summary = alert(page).getByRole('link', { name: /does not match the one we have/ })
  await expect(summary).toBeVisible()
  await summary.click()
  await expect(page.getByLabel('Month')).toBeFocused()
  await expect(page.getByLabel('Year')).toHaveValue('1956')
  await expect(page.getByRole('group', { name: 'What is the patient’s date of birth?' })).toContainText(
    'does not match',
  )
  await typeBirthday(page, patient.born)

  await expect(page).toHaveURL('/my/begin')
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(alert(page)).toContainText('Please tick the box if you agree.')
  await page.getByRole('checkbox', { name: /I agree that Harbor Street Spine Clinic/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Your bladder and bowel' })).toBeVisible()
  const address = page.url()
  await choice(page, 'Do you have any of these when you use the toilet?', 'None of these').check()
  await tickNumbSkin(page)
  await expectInterrupt(page)
  expect(page.url()).toBe(address)
  await expect(page.getByRole('checkbox', { name: numbSkin })).toBeChecked()

  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const worklist = await clinic.newPage()
  await worklist.goto(`/worklist?q=${patient.familyName}`)
  const row = worklist.getByRole('row', { name: patient.familyName })
  await expect(row).toContainText('Emergency')
  await expect(row).toContainText('Still answering')

  await goOnAllTheSame(page)
  await worklist.reload()
  await expect(row).toContainText('Going for help')
  await expect(row).not.toContainText('Still answering')
  await expect(interrupt(page)).toHaveCount(0)
  await goOn(page)
  await answerFrom(page, 'legs')

  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await unfold(page, 'Your life')
  await page.getByRole('link', { name: /^Change ?: Smoking$/ }).click()
  await expect(choice(page, 'Do you smoke?', 'No, I never have')).toBeChecked()
  await choice(page, 'Do you smoke?', 'No, but I used to').check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await unfold(page, 'Your life')
  const smoking = page.getByRole('term').filter({ hasText: /^Smoking$/ })
  await expect(smoking.locator('xpath=following-sibling::dd[1]')).toHaveText('No, but I used to')

  const again = await page.context().newPage()
  await again.goto(page.url())
  await page.getByRole('button', { name: 'Send my answers' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Please go to the emergency department now' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Get help at once if' })).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
  await again.getByRole('button', { name: 'Send my answers' }).click()
  await expect(again).toHaveURL(page.url())
  await page.reload()
  const sent = page.url()
  await page.goBack()
  await expect(page).toHaveURL(sent)
  await page.goto('/my')
  await expect(page.getByRole('link', { name: /^Answers of/ })).toHaveCount(1)
  await page.getByRole('link', { name: /^Answers of/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Please go to the emergency department now' })).toBeVisible()
  await worklist.reload()
  await expect(worklist.getByRole('row', { name: patient.familyName })).toHaveCount(1)
  await expect(worklist.getByRole('row', { name: patient.familyName })).not.toContainText('Still answering')
})

test(
  'a slip is corrected and stays visible to the clinician',
  { tag: '@phone' },
  async ({ page, desk, signIn, newContext }) => {
    const patient = await desk.newPatient({ upTo: 'draft' })
    await page.goto(patient.link)
    await typeBirthday(page, patient.born)
    await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
    await page.goto(`/intake/${patient.intakeId}/bladder-and-bowel`)
    await tickNumbSkin(page)
    await expectInterrupt(page)
    await interrupt(page).getByRole('button', { name: 'I ticked this by mistake' }).click()
    await expect(interrupt(page)).toHaveCount(0)
    await expect(page.getByRole('checkbox', { name: numbSkin })).not.toBeChecked()
    await answerPage(page, 'bladder-and-bowel')
    await expect(page.getByRole('heading', { level: 1, name: 'Your legs' })).toBeVisible()
    await page.goto(`/intake/${patient.intakeId}/check`)
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await expect(page.getByText('was a sign of an emergency and you changed it later')).toBeVisible()

    const clinic = await newContext()
    await signIn(staff.harbor.clinician, clinic)
    const worklist = await clinic.newPage()
    await worklist.goto(`/worklist?q=${patient.familyName}`)
    await worklist.getByRole('link', { name: new RegExp(`^${patient.familyName}`) }).click()
    await expect(worklist.getByText(/Taken back by the patient at/).first()).toBeVisible()
    await expect(worklist.getByText('Ask before you believe it.')).toBeVisible()
  },
)

test('the printed link of the sample opens, and its page names the clinic', async ({ page }) => {
  const sample = JSON.parse(process.env.KEEL_E2E_SAMPLE ?? '{}') as { patientLink: string; dateOfBirth: string }
  expect(sample.dateOfBirth).toBe('March 27, 1965')
  await page.goto(sample.patientLink)
  await typeBirthday(page, { day: '27', month: '3', year: '1965' })
  await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Alex' })).toBeVisible()
})

test('back never loses an answer, and open questions may be left open', { tag: '@phone' }, async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await page.goto(patient.link)
  await typeBirthday(page, patient.born)
  await expect(page.getByRole('heading', { level: 1, name: 'Your legs' })).toBeVisible()
  await question(page, 'Do you have any of these in your legs?')
    .getByLabel('One leg or foot is weak, or your foot drags')
    .check()
  await goOn(page)
  await expect(alert(page).getByRole('link', { name: 'Please say when this began.' })).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your bladder and bowel' })).toBeVisible()
  await expect(choice(page, 'Have you noticed any of these changes?', 'None of these')).toBeChecked()
  await goOn(page)
  await choice(page, 'Do you have any of these in your legs?', 'None of these').check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Signs that cannot wait' })).toBeVisible()
  // The page that comes back shows what was saved since, whether the browser kept it or fetches it anew.
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: 'Your legs' })).toBeVisible()
  await expect(choice(page, 'Do you have any of these in your legs?', 'None of these')).toBeChecked()
  await page.goForward({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: 'Signs that cannot wait' })).toBeVisible()
  await page.reload()
  await goOn(page)
  await page.getByRole('button', { name: 'Leave these open and continue' }).click()
  await page.getByRole('button', { name: 'Leave them open all the same' }).click()
  await expect(pageTitle(page, 'tummy-and-water')).toBeVisible()
})
