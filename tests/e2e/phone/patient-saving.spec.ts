import type { Page } from 'playwright/test'
import { asked, askedList, choice, goOn, pageTitle, sign } from '../support/answers'
import { interrupt, tickNumbSkin } from '../support/interrupt'
import { holdScripts } from '../support/late-scripts'
import { openLink } from '../support/sign-in'
import { alert, expect, test } from '../support/test'
import { translate } from '../support/translate'
import { words } from '../support/words'

const legs = askedList('legs')
const weakLeg = 'neuro-weak-one'
const none = 'None of these'
const field = (page: Page, item: string) => page.getByRole('textbox', { name: asked(item) })
const recently = '2 weeks to 3 months ago, and it is not changing'

test('answers are saved as they are given, and are there after a reload and on another device', async ({
  page,
  desk,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  await sign(page, weakLeg).check()
  await choice(page, legs, recently).and(page.locator('[name=neuro-weak-one]')).check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await page.reload()
  await expect(sign(page, weakLeg)).toBeChecked()
  await expect(page.getByRole('radio', { name: recently, checked: true })).toBeVisible()

  const tablet = await (await newContext()).newPage()
  await openLink(tablet, patient)
  await expect(tablet.getByRole('heading', { level: 1, name: 'Your legs' })).toBeVisible()
  await expect(sign(tablet, weakLeg)).toBeChecked()
})

test('a page that the browser has kept shows what was answered elsewhere since', async ({ page, desk, newContext }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  const tablet = await (await newContext()).newPage()
  await openLink(tablet, patient)
  await sign(tablet, weakLeg).check()
  await choice(tablet, legs, recently).and(tablet.locator('[name=neuro-weak-one]')).check()
  await expect(tablet.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await expect(sign(page, weakLeg)).not.toBeChecked()
  // As a browser says it that brings a page back whole; the one that runs this keeps none.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(sign(page, weakLeg)).toBeChecked()
})

test('what is answered before the scripts have come stays, and is saved once they have', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1, answers: { 'neuro-weak-one': 'new' } })
  await openLink(page, patient)
  await expect(pageTitle(page, 'legs')).toBeVisible()
  const [come, end] = await holdScripts(page)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await sign(page, weakLeg).check()
  await choice(page, legs, recently).and(page.locator('[name=neuro-weak-one]')).check()
  await sign(page, 'neuro-numb-one').check()
  come()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await expect(sign(page, weakLeg)).toBeChecked()
  await expect(sign(page, 'neuro-numb-one')).toBeChecked()
  await end()
  await page.reload()
  await expect(sign(page, weakLeg)).toBeChecked()
  await expect(page.locator('[name=neuro-weak-one]').and(page.getByRole('radio', { name: recently }))).toBeChecked()
})

test('two devices at once: the later save overwrites nothing and the page says so', async ({
  page,
  desk,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  const tablet = await (await newContext()).newPage()
  await openLink(page, patient)
  await openLink(tablet, patient)
  await choice(page, legs, none).check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await sign(tablet, weakLeg).check()
  await choice(tablet, legs, recently).and(tablet.locator('[name=neuro-weak-one]')).check()
  await expect(tablet.getByText('This form was also filled in on another device.')).toBeVisible()
  await tablet.getByRole('checkbox', { name: words.en.thatIsAll }).check()
  await goOn(tablet)
  await expect(alert(tablet).filter({ hasText: 'Nothing was overwritten.' })).toBeVisible()
  await page.reload()
  await expect(choice(page, legs, none)).toBeChecked()
  await tablet.reload()
  await expect(choice(tablet, legs, none)).toBeChecked()
})

test('without signal answers stay on the screen, and are sent when it returns', async ({
  page,
  context,
  desk,
  announced,
}) => {
  announced.push(/ERR_INTERNET_DISCONNECTED/)
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  await context.setOffline(true)
  await choice(page, legs, none).check()
  await expect(page.getByText('Not saved yet. Your answers are safe on this screen')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await page.reload()
  await expect(choice(page, legs, none)).toBeChecked()
})

test('going on without signal says that nothing was sent and keeps what was chosen', async ({
  page,
  context,
  desk,
  announced,
}) => {
  announced.push(/ERR_INTERNET_DISCONNECTED/)
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  await context.setOffline(true)
  await choice(page, legs, none).check()
  await goOn(page)
  const status = page.getByRole('status')
  await expect(status.filter({ hasText: 'We cannot be reached just now, so nothing was sent.' })).toBeVisible()
  await expect(choice(page, legs, none)).toBeChecked()
  await context.setOffline(false)
  await expect(status.filter({ hasText: 'Please press the button again to go on.' })).toBeVisible()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Signs that cannot wait' })).toBeVisible()
})

test('without signal a sign that cannot wait says at once whom to call, until the clinic has heard', async ({
  page,
  context,
  desk,
  announced,
}) => {
  announced.push(/ERR_INTERNET_DISCONNECTED/)
  const patient = await desk.newPatient({ upTo: 'draft', pages: 0 })
  await openLink(page, patient)
  await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
  await context.setOffline(true)
  await tickNumbSkin(page)
  const unheard = alert(page).filter({ hasText: 'This has not reached Harbor Street Spine Clinic yet.' })
  await expect(unheard.getByRole('link', { name: 'call 911' })).toHaveAttribute('href', 'tel:911')
  await expect(unheard.getByRole('link', { name: '(206) 555-0142' })).toHaveAttribute('href', 'tel:2065550142')
  await context.setOffline(false)
  await expect(interrupt(page)).toBeVisible()
  await expect(unheard).toHaveCount(0)
})

test('on a page that the browser has translated, what is said of saving still changes', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  await translate(page)
  await choice(page, legs, none).check()
  const status = page.getByRole('status').filter({ hasText: /^Saved \d/ })
  await expect(status).toBeVisible()
  await translate(page)
  await sign(page, weakLeg).check()
  await expect(
    page.getByRole('status').filter({ hasText: 'One answer on this page is not complete yet.' }),
  ).toBeVisible()
  await translate(page)
  await choice(page, legs, recently).and(page.locator('[name=neuro-weak-one]')).check()
  await expect(status).toBeVisible()
  await page.getByRole('checkbox', { name: words.en.thatIsAll }).check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Signs that cannot wait' })).toBeVisible()
})

test('leaving at the check comes back to it', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft' })
  await openLink(page, patient)
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  await page.goto(`/intake/${patient.intakeId}/injury?from=check`)
  await choice(page, 'How did the pain start?', 'Bit by bit').check()
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  await openLink(page, patient)
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
})

test('a session that ended in the middle costs nothing: the link is opened in another tab, and the page goes on', async ({
  page,
  context,
  desk,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'about-you' })
  const goal = field(page, 'goal')
  const worry = field(page, 'worries')
  await openLink(page, patient)
  await goal.fill('Walk the dog')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await context.clearCookies()
  await worry.fill('That it never ends')
  await goOn(page)
  await page.getByRole('button', { name: 'Leave these open and continue' }).click()
  await expect(alert(page).filter({ hasText: 'Open your link again in another tab.' })).toBeVisible()
  await expect(worry).toHaveValue('That it never ends')
  const other = await context.newPage()
  await openLink(other, patient)
  await expect(pageTitle(other, 'about-you')).toBeVisible()
  await expect(field(other, 'goal')).toHaveValue('Walk the dog')
  await goOn(page)
  await page.getByRole('button', { name: 'Leave these open and continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  await other.reload()
  await expect(field(other, 'worries')).toHaveValue('That it never ends')
})

test('a text that is too long stays whole on the page, which says at once how long it may be', async ({
  page,
  context,
  desk,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'about-you' })
  const pasted = `Walk the dog ${'and play '.repeat(80)}`
  await openLink(page, patient)
  await page.evaluate((text) => {
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    })
  }, pasted)
  await page.keyboard.press('Control+c')
  await field(page, 'goal').focus()
  await page.keyboard.press('Control+v')
  await expect(field(page, 'goal')).toHaveValue(pasted)
  const limit = 'Please use no more than 500 letters and spaces.'
  await expect(field(page, 'goal')).toHaveAccessibleDescription(new RegExp(limit))
  await expect(
    page.getByRole('status').filter({ hasText: 'One answer on this page is not complete yet.' }),
  ).toBeVisible()
  const other = await context.newPage()
  await other.goto(`/intake/${patient.intakeId}/about-you`)
  await expect(field(other, 'goal')).toHaveValue(pasted.slice(0, 500).trim())
  await field(page, 'goal').fill('Walk the dog')
  await expect(page.getByText(limit)).toHaveCount(0)
})

test('a link that is opened again leads to the same question', async ({ page, context, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'injury' })
  await openLink(page, patient)
  await choice(page, 'How did the pain start?', 'Bit by bit').check()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await context.clearCookies()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
  await openLink(page, patient)
  await expect(page.getByRole('heading', { level: 1, name: 'How your pain began' })).toBeVisible()
  await expect(choice(page, 'How did the pain start?', 'Bit by bit')).toBeChecked()
})
