import { pageTitle } from '../support/answers'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { interrupt, tickNumbSkin } from '../support/interrupt'
import { openLink, typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const callUs = 'We have no number to call you on. Please call us:'

test('a patient without a phone is told to call the clinic, and nobody is promised a call', async ({
  page,
  desk,
  newContext,
  signIn,
}) => {
  const patient = await desk.newPatient({ hasNoPhone: true })
  await page.goto(patient.link)
  await typeBirthday(page, patient.born)
  await expect(page.getByRole('textbox', { name: 'Phone number' })).toHaveValue('')
  await page.getByRole('checkbox', { name: /may use my answers/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
  await tickNumbSkin(page)
  const panel = interrupt(page)
  await expect(panel).toContainText(callUs)
  await expect(panel).not.toContainText('Do not wait for them to call.')
  await expect(panel.getByRole('link', { name: '(206) 555-0142' })).toHaveAttribute('href', 'tel:2065550142')
  await panel.getByRole('button', { name: 'I am going now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Please go to the emergency department now' })).toBeVisible()
  await expect(page.getByText(callUs)).toBeVisible()

  const clinic = await (await newContext()).newPage()
  await signIn(staff.harbor.clinician, clinic.context())
  await clinic.goto(`/worklist?q=${patient.familyName}`)
  await clinic.getByRole('link', { name: patient.familyName }).click()
  await expect(clinic.getByText('No number to call. The patient is told to call us.').first()).toBeVisible()
  const ways = clinic.getByRole('region', { name: 'No number to call: other ways' })
  await expect(ways.getByRole('link', { name: /^Write on .* own page$/ })).toBeVisible()
  await expect(ways.getByRole('link', { name: /^Keep a number for / })).toHaveAttribute('href', /^\/patients\//)
  await expect(ways.getByRole('button', { name: 'Ask in writing to call' })).toHaveCount(0)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a carer, with scripts' : 'a carer, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('whoever else may be called stands beside the other ways, with what they may hear', async ({
      page,
      desk,
      signIn,
    }) => {
      const { caseId, patientId } = await desk.newPatient({ hasNoPhone: true, upTo: 'sent' })
      await signIn(staff.harbor.clinician)
      await page.goto(`/patients/${patientId}`)
      await page.getByText('Change e-mail, phone or whom else to call').click()
      const carer = page.getByRole('group', { name: 'Somebody else to call' })
      await carer.getByRole('textbox', { name: 'Their name' }).fill('Luz Rivera')
      await carer.getByRole('textbox', { name: 'Who they are to the patient' }).fill('sister')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('link', { name: /^Number to call/ })).toBeVisible()
      await carer.getByRole('textbox', { name: 'Number to call' }).fill('(206) 555-0111')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('How the patient is reached is saved.')).toBeVisible()
      await expect(page.getByText('Luz Rivera (sister):')).toBeVisible()
      await page.goto(`/cases/${caseId}`)
      const ways = page.getByRole('region', { name: 'No number to call: other ways' })
      await expect(ways.getByText('Luz Rivera (sister):')).toBeVisible()
      await expect(ways.getByRole('link', { name: '(206) 555-0111' })).toHaveAttribute('href', 'tel:2065550111')
      await expect(ways.getByText('they may hear nothing of the form')).toBeVisible()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
    })
  })

  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('whoever gets text messages and was called in vain is asked in writing to call', async ({
      page,
      desk,
      signIn,
    }) => {
      const answers = { 'ces-saddle': 'new' } as const
      const { caseId } = await desk.newPatient({ getsTexts: true, upTo: 'draft', pages: 1, answers })
      await signIn(staff.harbor.clinician)
      await page.goto(`/cases/${caseId}`)
      await page.getByText('Log a call', { exact: true }).click()
      await page.getByLabel('How it went').selectOption('No answer')
      await page.getByRole('button', { name: 'Save call' }).click()
      const ways = page.getByRole('region', { name: 'Not reached so far: other ways' })
      await expect(ways).toContainText('It counts as a call once it has gone.')
      await ways.getByRole('button', { name: 'Ask in writing to call' }).click()
      await expect(page.getByText('Done: it is on its way. Until then it is the patient’s turn.')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Asked in writing to call')
      await expect(page.getByText(/^Asked in writing to call, .*[AP]M$/)).toBeVisible()
    })

    test('nobody is asked in writing where nothing leaves: there is an address, and no mail server', async ({
      page,
      desk,
      signIn,
    }) => {
      const { caseId } = await desk.newPatient({ hasNoPhone: true, hasEmail: true, upTo: 'sent' })
      await signIn(staff.harbor.clinician)
      await page.goto(`/cases/${caseId}`)
      const ways = page.getByRole('region', { name: 'No number to call: other ways' })
      await expect(ways.getByRole('link', { name: /^Write on .* own page$/ })).toBeVisible()
      await expect(ways.getByRole('button', { name: 'Ask in writing to call' })).toHaveCount(0)
    })
  })
}

test('what follows a form that was sent says so too', async ({ page, desk }) => {
  const patient = await desk.newPatient({ hasNoPhone: true, upTo: 'draft' })
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/check`)
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(page).toHaveURL(/sent$/)
  await expect(page.getByText(callUs)).toBeVisible()
})

test('an emergency that was called in vain shows the other ways too; one that nobody called yet does not', async ({
  page,
  desk,
  signIn,
}) => {
  const answers = { 'ces-saddle': 'new' } as const
  const { caseId } = await desk.newPatient({ upTo: 'draft', pages: 1, answers })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  await page.getByText('Log a call', { exact: true }).click()
  await expect(page.getByRole('region', { name: /other ways/ })).toHaveCount(0)
  await page.getByLabel('How it went').selectOption('No answer')
  await page.getByRole('button', { name: 'Save call' }).click()
  const ways = page.getByRole('region', { name: 'Not reached so far: other ways' })
  await expect(ways.getByRole('link', { name: /^Write on .* own page$/ })).toBeVisible()
  await expect(ways.getByRole('link', { name: /^Keep another number for / })).toHaveAttribute('href', /^\/patients\//)
  await expect(
    page.getByRole('navigation', { name: 'At hand' }).getByRole('link', { name: 'Call', exact: true }),
  ).toBeVisible()
})
