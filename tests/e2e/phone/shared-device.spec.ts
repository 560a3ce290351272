import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { pageTitle } from '../support/answers'
import { expectInterrupt, numbSkin, tickNumbSkin } from '../support/interrupt'
import { expectSpanish } from '../support/no-english'
import { arrivesAs, startPage, typeWho } from '../support/start-page'
import { expect, test } from '../support/test'
import { type Read, words } from '../support/words'

const pass = (page: Page, minutes: number) => page.clock.fastForward(minutes * 60_000)

const somebody = () => ({
  ...{ givenName: 'Noor', familyName: `Haddad${randomUUID().replace(/[\d-]/g, '')}` },
  born: { day: '9', month: '2', year: '1961' },
})

const comeIn = async (page: Page, locale: Read) => {
  await page.clock.install()
  await page.goto(startPage)
  await typeWho(page, somebody(), locale)
  await page.getByRole('button', { name: words[locale].enter }).click()
}

const begin = async (page: Page) => {
  await comeIn(page, 'en')
  await page.getByRole('textbox', { name: 'Phone number' }).fill('(206) 555-0178')
  await page.getByRole('checkbox', { name: /I agree/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
}

const begunHere = (page: Page) => page.getByRole('heading', { level: 1, name: 'A form was begun on this device' })

const showBirthday = async (page: Page) => {
  const date = page.getByRole('group', { name: words.en.born })
  for (const [part, value] of Object.entries({ month: '2', day: '9', year: '1961' }))
    await date.getByLabel(words.en[part as 'day' | 'month' | 'year']).fill(value)
  await page.getByRole('button', { name: 'Go on with that form' }).click()
}

test('who left their form open is asked whether they are there, and then nothing of it stays on the screen', async ({
  page,
}) => {
  await begin(page)
  const question = page.getByRole('dialog', { name: 'Are you still there?' })
  // The page is watched once its scripts run.
  await expect(async () => {
    await pass(page, 18.5)
    await expect(question).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessibleInDarkToo(page)
  await question.getByRole('button', { name: 'I am here' }).click()
  await expect(question).toBeHidden()
  await pass(page, 17)
  await expect(question).toBeHidden()
  await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
  await pass(page, 4)
  await expect(begunHere(page)).toBeVisible()
  await expect(page).toHaveURL(startPage)
  await expect(page.getByRole('main')).not.toContainText(/Noor|Haddad/)
  await showBirthday(page)
  await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
})

test('what was not sent yet is sent under the cover, and only then is the page left', async ({
  page,
  context,
  announced,
}) => {
  announced.push(/ERR_INTERNET_DISCONNECTED/)
  await begin(page)
  await context.setOffline(true)
  await tickNumbSkin(page)
  await expect(page.getByText('Not saved yet. Your answers are safe on this screen')).toBeVisible()
  await pass(page, 21)
  const cover = page.getByRole('dialog', { name: 'This page was closed' })
  await expect(cover).toContainText('Some answers have not reached us yet.')
  await expect(cover.getByRole('link', { name: '911' })).toBeVisible()
  await expect(cover.getByRole('link')).toHaveCount(2)
  await expectAccessibleInDarkToo(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(cover).toBeVisible()
  await context.setOffline(false)
  await expect(begunHere(page)).toBeVisible()
  await showBirthday(page)
  await expect(page.getByRole('checkbox', { name: numbSkin })).toBeChecked()
  await page.reload()
  await expectInterrupt(page)
})

test('a start page on which somebody typed who they are is empty for the next one', async ({ page }) => {
  await page.clock.install()
  await page.goto(startPage)
  const name = page.getByLabel(arrivesAs.en.givenName)
  await expect(async () => {
    await name.fill('Noor')
    await pass(page, 18.5)
    await expect(page.getByRole('dialog', { name: 'Are you still there?' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await pass(page, 2)
  await expect(name).toHaveValue('')
  await pass(page, 25)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(name).toHaveValue('')
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' })

  test('who left is asked, and what is left is covered, in Spanish', async ({ page, context, announced }) => {
    announced.push(/ERR_INTERNET_DISCONNECTED/)
    await comeIn(page, 'es')
    await expect(page.getByRole('heading', { level: 1, name: 'Antes de empezar, Noor' })).toBeVisible()
    await expect(async () => {
      await pass(page, 18.5)
      await expect(page.getByRole('dialog', { name: '¿Sigue ahí?' })).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expectSpanish(page)
    await context.setOffline(true)
    await pass(page, 2)
    await expect(page.getByRole('dialog', { name: 'Esta página se cerró' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ir al inicio' })).toBeVisible()
    await expectSpanish(page)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('an emergency that is sent late is told at once what it means, before anybody says who is there', async ({
      page,
      context,
    }) => {
      await page.goto(startPage)
      await typeWho(page, somebody(), 'en')
      await page.getByRole('button', { name: words.en.enter }).click()
      await page.getByRole('textbox', { name: 'Phone number' }).fill('(206) 555-0178')
      await page.getByRole('checkbox', { name: /I agree/ }).check()
      await page.getByRole('button', { name: 'Start' }).click()
      await expect(pageTitle(page, 'bladder-and-bowel')).toBeVisible()
      await context.clearCookies({ name: /keel-here$/ })
      await tickNumbSkin(page)
      if (!javaScriptEnabled) await page.getByRole('button', { name: words.en.goOn }).click()
      await expectInterrupt(page)

      await context.clearCookies({ name: /keel-here$/ })
      await page.goto('/my')
      await expect(begunHere(page)).toBeVisible()
    })

    test('a start page that was closed meanwhile lets nobody begin, and whoever had begun goes on', async ({
      page,
      context,
      baseURL,
      announced,
    }) => {
      announced.push(/status of 404/)
      await page.goto(startPage)
      await typeWho(page, somebody(), 'en')
      await page.getByRole('button', { name: words.en.enter }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Noor' })).toBeVisible()
      // As if it had been begun at an address that is the clinic's no more.
      await context.addCookies([{ name: 'keel-begun', value: 'was-here-once', url: baseURL ?? '' }])
      await context.clearCookies({ name: /keel-here$/ })
      await page.goto('/my')
      await expect(page).toHaveURL('/c/was-here-once')
      await expect(begunHere(page)).toBeVisible()
      await expect(page.getByText('You cannot start a form of your own here now.')).toBeVisible()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await showBirthday(page)
      await expect(page.getByRole('heading', { level: 1, name: 'Before you start, Noor' })).toBeVisible()
      await page.goto('/c/was-here-once')
      await page.getByRole('button', { name: 'I am somebody else' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'No form can be started here now' })).toBeVisible()
      await expect(page.getByText(/Call Harbor Street Spine Clinic at \(206\) 555-0142/)).toBeVisible()
    })
  })
}
