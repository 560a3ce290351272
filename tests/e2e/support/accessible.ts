import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from 'playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Those of them that look at colors. Without frames in the page, axe needs no second page to add up its findings. */
const colorRules = ['color-contrast', 'link-in-text-block']

type Narrowed = (axe: AxeBuilder) => AxeBuilder
const everything: Narrowed = (axe) => axe.withTags(rules)
const colors: Narrowed = (axe) => axe.withRules(colorRules)
const butColors: Narrowed = (axe) => everything(axe).disableRules(colorRules)

const violations = async (page: Page, narrowed = everything) => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations: found } = await narrowed(axe).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Nothing is wider than the narrowest screen that has to do: 320 pixels, which is also 400 % of a wide one. */
const expectToFitNarrow = async (page: Page) => {
  const size = page.viewportSize()
  if (size?.width !== 320) await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  if (size && size.width !== 320) await page.setViewportSize(size)
}

/** Axe finds nothing in the page as it stands, and it fits a narrow screen. */
export const expectAccessible = async (page: Page, narrowed = everything) => {
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page).toHaveTitle(/\S · Keel$/)
  // Further down, the letterhead lies over whatever happens to be under it.
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
  })
  expect(await violations(page, narrowed), `axe at ${page.url()}`).toEqual([])
  await expectToFitNarrow(page)
}

/** The same page in other words: they may be too long or unnamed, but their colors are known. */
export const expectAccessibleInOtherWords = (page: Page) => expectAccessible(page, butColors)

/** The same by day and by night: pages follow the system, and nothing but their colors changes. */
export const expectAccessibleInDarkToo = async (page: Page) => {
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, colors), `axe in the dark at ${page.url()}`).toEqual([])
  await page.emulateMedia({ colorScheme: null })
}
