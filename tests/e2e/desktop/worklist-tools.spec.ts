import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const unique = (word: string) => `${word}-${randomUUID().slice(0, 8)}`
const isLive = (page: Page) => expect(page.getByText('New cases show by themselves')).toBeVisible()
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

test('finds a person by name with a slip in it, by date of birth and by record number', async ({
  page,
  desk,
  signIn,
}) => {
  const familyName = `Przybyl${randomUUID().replace(/[\d-]/g, '')}`
  await desk.newPatient({ upTo: 'sent', familyName, givenName: 'Zoë', bornIn: '1951' })
  await signIn(staff.harbor.clinician)
  await page.goto('/worklist')
  const search = page.getByRole('searchbox', { name: 'Name, date of birth or record number' })
  for (const [typed, isClose] of [
    [familyName.slice(0, -1).toUpperCase(), false],
    [`zoe ${familyName}`, false],
    [`03/27/1951 ${familyName}`, false],
    [familyName.replace('Przyb', 'Przib'), true],
  ] as const) {
    await search.fill(typed)
    await search.press('Enter')
    await expect(search).toHaveValue(typed)
    await expect(rowOf(page, familyName)).toBeVisible()
    await expect(page.getByText('These names come close.')).toHaveCount(isClose ? 1 : 0)
  }
  await expectAccessible(page)
  await search.fill('nobody-of-this-name')
  await search.press('Enter')
  await expect(page.getByText('Nobody found for “nobody-of-this-name” in this list')).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.getByRole('main').getByRole('link', { name: 'Show all open cases' }).click()
  await expect(page).toHaveURL('/worklist?show=all')
})

test('each tier that is counted shows itself alone, of whatever else is shown', async ({ page, desk, signIn }) => {
  const familyName = unique('Tiers')
  const calm = await desk.newPatient({ upTo: 'sent', familyName, givenName: 'Ada' })
  const grave = await desk.newPatient({ upTo: 'sent', familyName, answers: { 'ces-saddle': 'new' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/worklist?show=unclaimed&q=${familyName}`)
  const shown = page.locator('[data-case]')
  await expect(shown).toHaveCount(2)
  const tiers = page.getByRole('navigation', { name: 'Tier' })
  await tiers.getByRole('link', { name: /^Emergency \d/ }).click()
  await expect(page).toHaveURL(`/worklist?show=unclaimed&tier=EMERGENCY&q=${familyName}`)
  await expect(page.locator(`[data-case="${grave.caseId}"]`)).toBeVisible()
  await expect(shown).toHaveCount(1)
  await expectAccessibleInDarkToo(page)
  await page.getByRole('link', { name: 'Mine' }).click()
  await expect(page).toHaveURL(`/worklist?show=mine&tier=EMERGENCY&q=${familyName}`)
  await expect(shown).toHaveCount(0)
  await page.getByRole('link', { name: 'Unclaimed' }).click()
  await expect(shown).toHaveCount(1)
  await tiers.getByRole('link', { name: 'All tiers' }).click()
  await expect(page.locator(`[data-case="${calm.caseId}"]`)).toBeVisible()
  await page.getByRole('link', { name: 'Closed' }).click()
  await expect(shown).toHaveCount(0)
  await expect(tiers.getByRole('link', { name: /^Soon/ })).toHaveAttribute(
    'href',
    `/worklist?tier=SOON&q=${familyName}`,
  )
})

test('the longest names and many flags fit the narrowest screen', async ({ page, desk, signIn }) => {
  const familyName = 'W'.repeat(91) + randomUUID().slice(0, 8)
  const answers = {
    'ces-saddle': 'new',
    'ces-retention': 'new',
    'fever-chills': 'yes',
    'night-sweats': 'yes',
    'cancer-history': 'yes',
    ivdu: 'yes',
  } as const
  await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', familyName, givenName: 'M'.repeat(100), answers })
  await signIn(staff.millbrook.colleague)
  await page.goto(`/worklist?q=${familyName}`)
  await expect(rowOf(page, familyName)).toContainText('and 5 more')
  for (const width of [320, 768, 1024]) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await expectAccessible(page)
})

test('sound is a switch that this browser remembers', async ({ page, signIn }) => {
  await signIn(staff.harbor.clinician)
  await page.goto('/worklist')
  const sound = page.getByRole('checkbox', { name: 'Sound for emergencies' })
  await expect(sound).not.toBeChecked()
  await sound.check()
  await page.reload()
  await expect(sound).toBeChecked()
  await expectAccessible(page)
})

test('single keys work for whoever switched them on, and for nobody else', async ({ page, desk, signIn }) => {
  const familyName = unique('Keys')
  await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', familyName, givenName: 'Ada' })
  await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', familyName, givenName: 'Bea' })
  await signIn(staff.millbrook.clinician)
  await page.goto(`/worklist?q=${familyName}`)
  await isLive(page)
  await page.keyboard.press('j')
  await expect(page.locator('[data-case]:focus')).toHaveCount(0)
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await page.getByRole('checkbox', { name: 'Single keys' }).check()
  await expectAccessibleInDarkToo(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('checkbox', { name: 'Single keys' })).toBeHidden()
  const rows = page.locator('[data-case]')
  for (const [key, at] of [
    ['j', 0],
    ['j', 1],
    ['j', 1],
    ['k', 0],
  ] as const) {
    await page.keyboard.press(key)
    await expect(rows.nth(at)).toBeFocused()
  }
  await page.keyboard.press('c')
  await expect(page.getByRole('status').getByText(/^You have the case of Keys-/)).toBeVisible()
  await expect(
    page
      .getByRole('row')
      .filter({ has: page.locator('[data-case]') })
      .first(),
  ).toContainText('You')
  await page.keyboard.press('/')
  await page.keyboard.type('jok?')
  await expect(page.getByRole('searchbox')).toHaveValue(/jok\?/)
  await rows.nth(0).focus()
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/\/cases\//)
})

test('the rows and the events are for who may see the worklist', async ({ page, signIn }) => {
  for (const path of ['/api/worklist', '/api/events']) {
    expect((await page.request.get(path)).status()).toBe(401)
  }
  await signIn(staff.harbor.reception)
  for (const path of ['/api/worklist', '/api/events']) {
    expect((await page.request.get(path)).status()).toBe(403)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list, its filters and the search are there, and nothing that would not work', async ({
    page,
    desk,
    signIn,
  }) => {
    const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', familyName: unique('Plain') })
    await signIn(staff.millbrook.clinician)
    await page.goto('/worklist')
    await expect(page.getByText(/^As of /)).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.getByRole('link', { name: 'Unclaimed' }).click()
    await page.getByRole('searchbox').fill(patient.familyName)
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(`/worklist?show=unclaimed&q=${patient.familyName}`)
    await expect(rowOf(page, patient.familyName)).toBeVisible()
  })
})
