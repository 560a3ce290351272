import { answerPage, choice, goOn, like, pageTitle, question } from '../support/answers'
import { fillPage } from '../support/fill'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

test('someone else who answers is not asked what only the patient can say, and the case says so', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const carer = like({ 'filled-in-by': 'carer' })
  const patient = await desk.newPatient({ upTo: 'draft', answers: { 'filled-in-by': 'carer' }, next: 'mood' })
  await openLink(page, patient)
  const thoughts = question(page, 'In the past 2 weeks, have you thought of ending your life?')
  await expect(thoughts).toBeVisible()
  await choice(page, 'Who is filling in this form?', 'I help or care for the patient').check()
  await expect(thoughts).toHaveCount(0)
  await fillPage(page, 'mood', carer)
  await goOn(page)
  await answerPage(page, 'about-you', { ...carer, about: patient.givenName })
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  await expect(page.getByText(/Safety at home|Thoughts of ending life/)).toHaveCount(0)
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.en.check)

  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const worklist = await clinic.newPage()
  await worklist.goto(`/worklist?q=${patient.familyName}`)
  await worklist.getByRole('link', { name: patient.familyName }).click()
  await expect(worklist.getByText(/^A carer answered: .* were not asked\./).first()).toBeVisible()
})

test('low mood brings seven more questions, and only then', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'mood' })
  await openLink(page, patient)
  await answerPage(page, 'mood', like({ 'phq2-interest': 1, 'phq2-mood': 1 }))
  await expect(pageTitle(page, 'home')).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await answerPage(page, 'mood', like({ 'phq2-interest': 3, 'phq2-mood': 0 }))
  await expect(pageTitle(page, 'mood-more')).toBeVisible()
  await expect(page.getByRole('group', { name: /^(Trouble|Feeling|Poor|Moving|Thoughts)/ })).toHaveCount(7)
})

test('pain of twelve weeks or more brings the questions about an inflamed back', async ({ page, desk }) => {
  const lasting = like({
    'pain-duration-weeks': 30,
    'age-at-onset': 38,
    'axspa-features': ['none'],
    'morning-stiffness-minutes': 10,
  })
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'how-long' }))
  await answerPage(page, 'how-long', lasting)
  await answerPage(page, 'long-pain', lasting)
  await expect(pageTitle(page, 'how-strong')).toBeVisible()
})

test('the extra page is offered where answers are checked, and leads back there', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/check`)
  await page.getByRole('link', { name: 'Your back today' }).click()
  const fits = 'Which of these sentences fit you today?'
  await choice(page, fits, 'I sit down for most of the day because of my back.').check()
  await choice(page, fits, 'I sleep less well because of my back.').check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  const limits = page.getByRole('term').filter({ hasText: 'Limits today' })
  await expect(limits.locator('xpath=following-sibling::dd[1]')).toContainText('I sleep less well')
  await page.getByRole('link', { name: /^Change ?: Limits today/ }).click()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
})
