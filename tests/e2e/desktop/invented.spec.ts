import { randomUUID } from 'node:crypto'
import { ringingEars } from '@/tests/invented/ringing-ears/pathway'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { goOn } from '../support/answers'
import { goOnAllTheSame, interrupt } from '../support/interrupt'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'
import { words as pressed } from '../support/words'

const { intake, words } = ringingEars
const said = intake.questionnaire.words.en
const born = { day: '29', month: '2', year: '1960' }

test('a complaint that the product does not know is offered, asked, interrupted, sent and worked on', async ({
  page,
  signIn,
  newContext,
}) => {
  test.slow()
  await signIn(staff.millbrook.lead)
  await page.goto('/settings')
  await page.getByRole('group', { name: 'What you ask about' }).getByLabel(words.en.name).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()

  const desk = await newContext()
  await signIn(staff.millbrook.reception, desk)
  const front = await desk.newPage()
  await front.goto('/patients/new')
  const familyName = `Hum-${randomUUID().slice(0, 8)}`
  await front.getByLabel('Given name').fill('Robin')
  await front.getByLabel('Family name').fill(familyName)
  await front.getByLabel('Record number').fill(randomUUID())
  const date = front.getByRole('group', { name: 'Date of birth' })
  for (const [part, name] of [
    ['day', 'Day'],
    ['month', 'Month'],
    ['year', 'Year'],
  ] as const) {
    await date.getByLabel(name).fill(born[part])
  }
  await front.getByLabel('Female').check()
  await front.getByRole('button', { name: 'Add patient' }).click()
  await front.getByRole('button', { name: 'Make a new link' }).click()
  await expect(alert(front)).toContainText('Please choose what the form asks about.')
  await front.getByLabel('What it asks about').selectOption(words.en.name)
  await front.getByRole('button', { name: 'Make a new link' }).click()
  const link = await front.getByLabel(/^Link for/).inputValue()

  const phone = await (await newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await phone.goto(link)
  await expect(phone.getByRole('heading', { level: 1, name: words.en.linkTitle })).toBeVisible()
  await typeBirthday(phone, born)
  await phone.getByRole('checkbox', { name: /I agree/ }).check()
  await phone.getByRole('button', { name: 'Start' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: said.pages['ear-signs']?.title })).toBeVisible()
  const sign = said.items['ear-sudden-deaf']?.ask ?? ''
  await phone.getByRole('checkbox', { name: sign }).check()
  await phone.getByRole('group', { name: sign }).getByRole('radio', { name: 'Yes', exact: true }).check()
  await phone.getByRole('checkbox', { name: pressed.en.thatIsAll }).check()
  await expect(interrupt(phone)).toContainText(words.en.cardOpening['emergency-department'])
  await goOnAllTheSame(phone)
  await expect(interrupt(phone)).toHaveCount(0)
  await goOn(phone)
  await phone
    .getByRole('group', { name: said.items['ear-pulse']?.ask })
    .getByRole('radio', { name: 'No', exact: true })
    .check()
  await phone.getByRole('group', { name: said.items['ear-loud']?.ask }).getByRole('radio', { name: /^4\b/ }).check()
  await goOn(phone)
  await phone.getByRole('group', { name: said.items['ear-sleep']?.ask }).getByRole('radio', { name: 'Well' }).check()
  await goOn(phone)
  await phone.getByRole('button', { name: 'Send my answers' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: /emergency department now/ })).toBeVisible()
  await expect(phone.getByText(words.en.safetyNet[0] ?? '')).toHaveCount(0)

  const clinic = await newContext()
  await signIn(staff.millbrook.clinician, clinic)
  const screen = await clinic.newPage()
  await screen.goto(`/worklist?q=${familyName}`)
  const row = screen.getByRole('row', { name: familyName })
  await expect(row).toContainText('Emergency')
  const complaints = screen.getByRole('navigation', { name: 'Complaint' })
  await complaints.getByRole('link', { name: 'Back pain' }).click()
  await expect(screen).toHaveURL(`/worklist?complaint=back-pain&q=${familyName}`)
  await expect(row).toHaveCount(0)
  await expect(
    screen.getByText('emergency is not in this list').or(screen.getByText('are not in this list')),
  ).toBeVisible()
  await complaints.getByRole('link', { name: words.en.name }).click()
  await expect(row).toBeVisible()
  await screen.getByRole('link', { name: 'Unclaimed' }).click()
  await expect(screen).toHaveURL(`/worklist?show=unclaimed&complaint=ringing-ears&q=${familyName}`)
  await expectAccessibleInDarkToo(screen)
  await row.getByRole('link', { name: new RegExp(`^${familyName}`) }).click()
  await expect(screen.getByRole('heading', { level: 1 })).toContainText(familyName)
  await expect(screen.getByText('Sudden deafness').first()).toBeVisible()
  await screen.getByRole('button', { name: 'Claim', exact: true }).click()
  await expect(screen.getByText('You have this case', { exact: false }).first()).toBeVisible()
})
