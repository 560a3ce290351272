import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { like, pageTitle } from '../support/answers'
import { fillPage } from '../support/fill'
import { expectInterrupt, tickNumbSkin } from '../support/interrupt'
import { expectSpanish } from '../support/no-english'
import { staff } from '../support/staff'
import { tabTo } from '../support/tab-to'
import { alert, expect, test } from '../support/test'
import { arrivesAs, startPage, typeWho } from '../support/start-page'
import { words } from '../support/words'

const letters = () => randomUUID().replace(/[\d-]/g, '')

const waiting = (page: Page) => page.getByRole('region', { name: /came by the start page/ })
const notMatched = (page: Page) => page.getByRole('region', { name: 'Not matched yet' })

test.describe('without scripts, in Spanish', () => {
  test.use({ javaScriptEnabled: false, locale: 'es-ES' })

  test('somebody without a link is heard at once; the desk says whose record it is, and the stranger is out', async ({
    page,
    desk,
    newContext,
    signIn,
  }) => {
    test.slow()
    const known = await desk.newPatient({ familyName: `Rivera${letters()}` })
    await page.goto(startPage)
    await expect(page.getByRole('heading', { level: 1, name: /^Cuéntenos de su espalda/ })).toBeVisible()
    await expect(page.getByRole('banner').getByRole('link', { name: /\(206\) 555-0142/ })).toBeVisible()
    await expectSpanish(page)
    await typeWho(page, { ...known, born: { day: '31', month: '2', year: '1980' } }, 'es')
    await page.getByRole('button', { name: words.es.enter }).click()
    await expect(page.getByRole('group', { name: words.es.born })).toContainText('Esta fecha no existe.')
    await expect(page.getByLabel(arrivesAs.es.familyName)).toHaveValue(known.familyName)
    await expect(page.getByRole('radio', { name: arrivesAs.es.female, exact: true })).toBeChecked()
    await expectSpanish(page)
    await typeWho(page, known, 'es')
    await page.getByRole('button', { name: words.es.enter }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Antes de empezar, Alex' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Número de teléfono' }).fill('(206) 555-0177')
    await page.getByRole('checkbox', { name: /Harbor Street Spine Clinic/ }).check()
    await page.getByRole('button', { name: 'Empezar' }).click()
    await expect(pageTitle(page, 'bladder-and-bowel', 'es')).toBeVisible()
    await fillPage(page, 'bladder-and-bowel', like({ 'ces-saddle': 'new' }, 'es'))
    await page.getByRole('button', { name: words.es.goOn }).click()
    await expect(page.getByRole('region', { name: 'Busque ayuda ahora' })).toBeVisible()

    const clinic = await (await newContext({ locale: 'en-US', javaScriptEnabled: true })).newPage()
    await signIn(staff.harbor.clinician, clinic.context())
    await clinic.goto(`/worklist?q=${known.familyName}`)
    await expect(clinic.getByRole('row', { name: known.familyName })).toContainText('Not matched yet')
    await expectAccessibleInDarkToo(clinic)
    await clinic.getByRole('link', { name: known.familyName }).click()
    await expect(clinic.getByText(/Came by the start page on .* and says they are Alex Rivera/)).toBeVisible()
    await expectAccessibleInDarkToo(clinic)
    const caseAddress = clinic.url()

    const front = await (await newContext({ locale: 'en-US', javaScriptEnabled: false })).newPage()
    await signIn(staff.harbor.reception, front.context())
    await front.goto('/patients')
    await waiting(front).getByRole('link', { name: known.familyName }).click()
    await expect(notMatched(front)).toContainText('Ask before you say whose record this is.')
    const them = notMatched(front).getByRole('listitem').filter({ hasText: known.familyName })
    await expect(them).toHaveCount(1)
    await them.getByRole('button', { name: 'This is them', exact: true }).click()
    await expect(front).toHaveURL(new RegExp(`/patients/${known.patientId}`))
    await expect(front.getByText('is signed out: send them a link.')).toBeVisible()
    await expect(front.getByRole('region', { name: 'Forms' }).getByRole('listitem')).toHaveCount(1)
    await expect(notMatched(front)).toHaveCount(0)

    await page.goto('/my')
    await expect(page.getByRole('heading', { level: 1, name: 'Abra otra vez su enlace' })).toBeVisible()
    await clinic.goto(caseAddress)
    await expect(clinic.getByRole('heading', { level: 1, name: known.name })).toBeVisible()
    await expect(clinic.getByText('Not matched yet')).toHaveCount(0)
    await expect(clinic.getByRole('main').locator(`a[href^="/patients/${known.patientId}"]`).first()).toBeVisible()

    await front.getByRole('button', { name: 'Undo merging' }).click()
    await expect(front.getByText('Undone. What came from the other record has gone back to it.')).toBeVisible()
    await front.goto('/patients')
    await expect(waiting(front).getByRole('link', { name: known.familyName })).toBeVisible()
  })
})

test('pressed twice it is one record, which the desk keeps as a new patient', async ({ page, newContext, signIn }) => {
  const familyName = `Okafor${letters()}`
  const somebody = { givenName: 'Chidi', familyName, born: { day: '4', month: '7', year: '1958' } }
  await page.goto(startPage)
  await typeWho(page, somebody, 'en')
  await page.getByRole('button', { name: words.en.enter }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Chidi' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Phone number' }).fill('(206) 555-0178')
  await page.getByRole('checkbox', { name: /I agree/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await tickNumbSkin(page)
  await expectInterrupt(page)
  const front = await (await newContext()).newPage()
  await signIn(staff.harbor.reception, front.context())
  await front.goto('/patients')
  await expect(waiting(front).getByRole('link', { name: familyName })).toHaveCount(1)
  await expectAccessibleInDarkToo(front)
  await waiting(front).getByRole('link', { name: familyName }).click()
  await expect(notMatched(front)).toContainText('No record has this birthday and a name like it.')
  await expectAccessibleInDarkToo(front)
  await notMatched(front).getByRole('button', { name: 'Keep as a new patient' }).click()
  await expect(alert(front)).toContainText('Record number')
  const recordNumber = randomUUID().slice(0, 13)
  await notMatched(front).getByRole('textbox', { name: 'Record number', exact: true }).fill(recordNumber)
  await notMatched(front).getByRole('button', { name: 'Keep as a new patient' }).click()
  await expect(front.getByText('is signed out: send them a link.')).toBeVisible()
  await expect(front.getByText(`Record ${recordNumber}`)).toBeVisible()
  await expect(notMatched(front)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
})

test('what is missing is listed in the order of the page', async ({ page }) => {
  await page.goto(startPage)
  await page.getByRole('button', { name: words.en.enter }).click()
  await expect(alert(page).getByRole('link')).toHaveText([
    /^Who fills this in: /,
    /^Patient’s first name: /,
    /^Patient’s date of birth: /,
    /^Patient’s sex at birth: /,
  ])
  await expectAccessible(page)
})

test('the keyboard alone leads in, and what is missing is said beside it', async ({ page }) => {
  await page.goto(startPage)
  await tabTo(page, (name) => name === 'givenName=')
  await page.keyboard.type('Kim')
  await page.keyboard.press('Enter')
  await expect(alert(page)).toBeFocused()
  await expect(alert(page).getByRole('link')).toHaveCount(3)
  await expect(page.getByLabel(arrivesAs.en.givenName)).toHaveValue('Kim')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: words.en.forMyself })).toBeFocused()
  await page.keyboard.press('Space')
  await tabTo(page, (name) => name === 'born_month=')
  await page.keyboard.type('3')
  await tabTo(page, (name) => name === 'born_day=')
  await page.keyboard.type('27')
  await tabTo(page, (name) => name === 'born_year=')
  await page.keyboard.type('1980')
  await tabTo(page, (name) => name.startsWith('sex='))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Kim' })).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('on a shared device nobody is shown the form of whoever sat there before', async ({ page, context }) => {
      const familyName = `Haddad${letters()}`
      const somebody = { givenName: 'Noor', familyName, born: { day: '9', month: '2', year: '1961' } }
      await page.goto(startPage)
      await typeWho(page, somebody, 'en')
      await page.getByRole('button', { name: words.en.enter }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Noor' })).toBeVisible()
      const opened = page.url()

      // Nobody did anything for as long as that is remembered.
      await context.clearCookies({ name: /keel-here$/ })
      await page.goto(opened)
      await expect(page).toHaveURL(startPage)
      await expect(page.getByRole('heading', { level: 1, name: 'A form was begun on this device' })).toBeVisible()
      await expect(page.getByRole('main')).not.toContainText(/Noor|Haddad|1961/)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      const date = page.getByRole('group', { name: words.en.born })
      const goOn = page.getByRole('button', { name: 'Go on with that form' })
      for (const [part, value] of Object.entries({ month: '2', day: '9', year: '1962' }))
        await date.getByLabel(words.en[part as 'day' | 'month' | 'year']).fill(value)
      await goOn.click()
      await expect(alert(page)).toContainText('You can try 4 more times.')
      await date.getByLabel(words.en.year).fill('1961')
      await goOn.click()
      await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Noor' })).toBeVisible()

      await page.goto(startPage)
      await page.getByRole('button', { name: 'I am somebody else' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Tell us about your back/ })).toBeVisible()
      await expect(page.getByLabel(arrivesAs.en.givenName)).toHaveValue('')
      await page.goto(opened)
      await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
    })
  })
}

test('the desk puts away in one press who is nobody of theirs, and brings them back', async ({
  page,
  newContext,
  signIn,
}) => {
  const familyName = `Nemo${letters()}`
  await page.goto(startPage)
  await typeWho(page, { givenName: 'Captain', familyName, born: { day: '1', month: '1', year: '1970' } }, 'en')
  await page.getByRole('button', { name: words.en.enter }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Captain' })).toBeVisible()

  const front = await (await newContext({ javaScriptEnabled: false })).newPage()
  await signIn(staff.harbor.reception, front.context())
  await front.goto(`/patients?q=${familyName}`)
  await expect(front.getByRole('row', { name: familyName })).toContainText('Not matched yet')
  await front.goto('/patients')
  await front.getByRole('link', { name: 'Only people not matched yet' }).click()
  await expect(front.getByRole('row', { name: familyName })).toContainText('Not matched yet')
  await expect(front.getByRole('row', { name: familyName }).getByRole('link')).toHaveCount(1)
  await front.getByRole('link', { name: 'All patients' }).click()
  const row = waiting(front).getByRole('listitem').filter({ hasText: familyName })
  await row.getByRole('button', { name: 'Nobody of ours' }).click()
  await expect(front.getByText('Put away as nobody of yours.')).toBeVisible()
  await expect(row).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
  await front.getByRole('link', { name: 'open the record' }).click()
  await expect(front.getByRole('heading', { level: 1, name: new RegExp(familyName) })).toBeVisible()
})
