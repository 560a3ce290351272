import type { Locator, Page } from 'playwright/test'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const boxOf = async (of: Locator) => {
  const box = await of.boundingBox()
  if (!box) throw new Error('it is not shown')
  return box
}

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim())

test('on the narrowest screen a scale is one piece, with its words at its ends', async ({ page, desk }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'how-strong' }))
  await expect(pageTitle(page, 'how-strong')).toBeVisible()
  const ruler = page.locator('.ruler').first()
  const cells = await Promise.all((await ruler.locator('label').all()).map(boxOf))
  expect(cells).toHaveLength(11)
  expect(new Set(cells.map(({ y }) => y)).size).toBe(1)
  for (const { width, height } of cells) {
    expect(width).toBeGreaterThanOrEqual(24)
    expect(height).toBeGreaterThanOrEqual(44)
  }
  const [low, high] = await Promise.all((await page.locator('.ruler-ends').first().locator('> span').all()).map(boxOf))
  const [start, end] = [cells[0], cells[10]]
  expect(Math.abs((low?.x ?? 0) - (start?.x ?? 0))).toBeLessThan(3)
  expect(Math.abs((high?.x ?? 0) + (high?.width ?? 0) - (end?.x ?? 0) - (end?.width ?? 0))).toBeLessThan(3)
})

test('an ordinary spasm is looked over on less than four screens', async ({ page, desk }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openLink(page, await desk.newPatient({ upTo: 'draft' }))
  await expect(page.getByRole('heading', { level: 1, name: words.en.check })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 640)
})

test('patients see the dark of their system, and paper stays light', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  const light = await paper(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await paper(page)
  expect(dark).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  expect(await paper(page)).toBe(light)
})

test('a link that does not open says what to do next, in both languages', async ({ page, newContext }) => {
  await page.goto('/i/no-such-link')
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible()
  await expect(page.getByText('call the clinic that sent it, or whoever gave it to you')).toBeVisible()
  await expect(page.getByRole('link', { name: '911 in the US' })).toHaveAttribute('href', 'tel:911')
  await expect(page.getByRole('main')).not.toContainText('Keel')
  const spanish = await (await newContext({ locale: 'es-ES' })).newPage()
  await spanish.goto('/i/no-such-link')
  await expect(spanish.getByRole('heading', { name: 'Qué hacer ahora' })).toBeVisible()
  await expect(spanish.getByRole('link', { name: '911 en EE. UU.' })).toHaveAttribute('href', 'tel:911')
})

for (const who of ['clinician', 'lead'] as const) {
  test(`three people of the worklist stand above the fold, for a ${who}`, async ({ page, signIn }) => {
    await signIn(staff.harbor[who])
    await page.goto('/worklist')
    const bar = await boxOf(page.getByRole('banner'))
    const main = await boxOf(page.getByRole('main'))
    // What colleagues did and what is late stands over every page until it was seen to, and comes on top.
    const fold = 740 + main.y - (bar.y + bar.height)
    const rows = page.getByRole('row').filter({ has: page.locator('[data-case]') })
    const third = await boxOf(rows.nth(2))
    expect(third.y + third.height).toBeLessThanOrEqual(fold)
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('what narrows the worklist waits behind one button, which says what it shows', async ({ page, signIn }) => {
      await signIn(staff.harbor.clinician)
      await page.goto('/worklist')
      const tools = page.getByRole('button', { name: 'Search and filters: All open' })
      await expect(page.getByRole('searchbox')).toBeHidden()
      await tools.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('searchbox')).toBeVisible()
      if (javaScriptEnabled) await expect(page.getByRole('checkbox', { name: 'Sound for emergencies' })).toBeVisible()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('searchbox')).toBeHidden()
      await expect(tools).toBeFocused()
      await tools.click()
      await page.getByRole('button', { name: 'Close' }).click()
      await expect(page.getByRole('searchbox')).toBeHidden()
      await tools.click()
      // Turned on its side, a larger phone is a wide screen.
      await page.setViewportSize({ width: 780, height: 360 })
      expect((await boxOf(page.locator('#list-tools'))).width).toBe(780)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('searchbox')).toBeVisible()
      await page.setViewportSize({ width: 360, height: 740 })
      await tools.click()
      await page.getByRole('link', { name: 'Closed', exact: true }).click()
      await expect(page).toHaveURL('/worklist?show=closed')
      await page.getByRole('button', { name: 'Search and filters: Closed' }).click()
      await page.getByRole('searchbox').fill('nobody-of-this-name')
      await page.getByRole('searchbox').press('Enter')
      await expect(page.getByRole('button', { name: 'Closed · “nobody-of-this-name”' })).toBeVisible()
    })
  })
}

test('in a browser as narrow as zoom makes it the key brings the search out', async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signIn(staff.harbor.clinician)
  await page.goto('/worklist')
  await page.getByRole('button', { name: 'Search and filters' }).click()
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await page.getByRole('checkbox', { name: 'Single keys' }).check()
  await expectAccessibleInDarkToo(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('checkbox', { name: 'Single keys' })).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Search and filters' })).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expectAccessible(page)
})
