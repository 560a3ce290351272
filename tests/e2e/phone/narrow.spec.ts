import type { Locator, Page } from 'playwright/test'
import { pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
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
