import type { Locator, Page } from 'playwright/test'
import { like, pageTitle } from '../support/answers'
import { fillPage } from '../support/fill'
import { goOnAllTheSame } from '../support/interrupt'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const urgent = (page: Page) => page.getByRole('region', { name: 'Please get help now' })
const crisis = (page: Page) => page.getByRole('region', { name: 'You do not have to face this alone' })
const readOn = async (page: Page, panel: Locator) => {
  await page.getByRole('button', { name: words.en.read }).click()
  await expect(panel).toHaveCount(0)
}

const lines = [
  ['harbor', ['988'], '911'],
  ['millbrook', ['111', '116 123'], '999'],
] as const

for (const [clinic, numbers, emergency] of lines) {
  test(`thoughts of ending life: someone to talk to, by the numbers of the region, ${clinic}`, async ({
    page,
    desk,
  }) => {
    const patient = await desk.newPatient({ clinic, upTo: 'draft', pages: 0 })
    await openLink(page, patient)
    await page.goto(`/intake/${patient.intakeId}/mood`)
    await fillPage(page, 'mood', like({ 'suicidal-thoughts': 'thoughts' }))
    for (const number of [...numbers, emergency]) {
      const call = crisis(page).getByRole('link', { name: `Call ${number}`, exact: true })
      await expect(call).toHaveAttribute('href', `tel:${number.replace(' ', '')}`)
    }
    await expect(urgent(page)).toHaveCount(0)
    await readOn(page, crisis(page))
    await expect(page.getByRole('complementary')).toContainText('Someone will listen, day and night')
    await page.goto(`/intake/${patient.intakeId}/check`)
    await expect(page.getByRole('complementary')).toContainText('Someone will listen, day and night')
    await page.getByRole('button', { name: words.en.send }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'A clinician will contact you today' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'What happens next' })).toContainText('Someone will listen')
  })
}

test('a plan is an emergency, and its result is someone to talk to', async ({ page, desk, signIn, newContext }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 0 })
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/mood`)
  await fillPage(page, 'mood', like({ 'suicidal-thoughts': 'plan' }))
  await expect(crisis(page)).toBeVisible()
  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const worklist = await clinic.newPage()
  await worklist.goto(`/worklist?q=${patient.familyName}`)
  await expect(worklist.getByRole('row', { name: patient.familyName })).toContainText('Emergency')

  await readOn(page, crisis(page))
  await page.goto(`/intake/${patient.intakeId}/check`)
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Please talk to someone now' })).toBeVisible()
  const next = page.getByRole('region', { name: 'What happens next' })
  await expect(next).toContainText('988')
  await expect(next.getByRole('link', { name: 'Call 911' })).toBeVisible()
  await page.getByText('What you told us', { exact: true }).click()
  await expect(page.getByText('Thoughts of ending life')).toBeVisible()
  await expect(page.getByText('I have a plan')).toHaveCount(0)
})

test('late in a pregnancy: the maternity unit, and a card that says so', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'feeling-ill' })
  await openLink(page, patient)
  const late = like({ pregnancy: 'yes', 'pregnancy-weeks': 32, 'late-pregnancy-signs': ['baby-moves-less'] })
  await fillPage(page, 'feeling-ill', late)
  await expect(urgent(page).getByText('Call your maternity unit now. Then go there.')).toBeVisible()
  const asked = await page.getByRole('group', { name: 'As you are pregnant: do you have any of these?' }).boundingBox()
  const told = await urgent(page).boundingBox()
  expect((told?.y ?? 0) - (asked?.y ?? 0), 'it stands under the answer').toBeGreaterThan(0)
  await expect(urgent(page).getByText('I am pregnant and have back pain. I also have:')).toBeVisible()
  await goOnAllTheSame(page)
  await expect(page.getByRole('complementary')).toContainText('Please call your maternity unit now')
  await page.goto(`/intake/${patient.intakeId}/check`)
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Please call your maternity unit now' })).toBeVisible()
})

test('several at once come one after the other, and the case tells which were read', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const answers = {
    'ces-saddle': 'new',
    pregnancy: 'yes',
    'pregnancy-weeks': 32,
    'late-pregnancy-signs': ['blood-or-gush'],
    'suicidal-thoughts': 'plan',
  } as const
  const patient = await desk.newPatient({ upTo: 'draft', answers })
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/home`)
  const help = page.getByRole('region', { name: 'You can get help' })
  await goOnAllTheSame(page, urgent(page).filter({ hasText: 'Go to the nearest emergency department now.' }))
  await goOnAllTheSame(page, urgent(page).filter({ hasText: 'Call your maternity unit now. Then go there.' }))
  await readOn(page, crisis(page))
  await page.goto(`/intake/${patient.intakeId}/home`)
  // What is private is said in reply to the answer itself, and the answer leaves the screen with it.
  await page.getByRole('radio', { name: 'Yes, and I am in danger right now' }).check()
  await readOn(page, help)
  await expect(pageTitle(page, 'about-you')).toBeVisible()

  const clinic = await newContext()
  await signIn(staff.harbor.clinician, clinic)
  const opened = await clinic.newPage()
  await opened.goto(`/cases/${patient.caseId}`)
  const rows = opened.getByRole('region', { name: 'Timeline' }).getByRole('listitem')
  await expect(rows.filter({ hasText: 'Said “I am going now”' })).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Read the emergency advice for:' })).toHaveCount(2)
})
