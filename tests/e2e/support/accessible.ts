import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { expect, type Page } from 'playwright/test'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe is asked to look at. */
type Asked = Pick<axe.RunOptions, 'runOnly' | 'rules'>

/** Those that look at colors. */
const colorRules = ['color-contrast', 'link-in-text-block']
const colors: Asked = { runOnly: { type: 'rule', values: colorRules } }
/** Whether there is a title is waited for beside it: where one page leads to another there is none for a moment. */
const title = { 'document-title': { enabled: false } }
const everything: Asked = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: title,
}
const noColors = Object.fromEntries(colorRules.map((id) => [id, { enabled: false }]))
const butColors: Asked = { ...everything, rules: { ...title, ...noColors } }

/** Read into the page once, where the builder of axe for this browser does it at each look: most of a look's time. */
const violations = async (page: Page, asked: Asked) => {
  await expect(page).toHaveTitle(/./)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script)
  return page.evaluate(async (options) => {
    if (!window.axe) throw new Error('Axe is not in this page.')
    const { violations: found } = await window.axe.run(document, {
      ...options,
      resultTypes: ['violations'],
      preload: false,
    })
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, asked)
}

/** Nothing is wider than the narrowest screen that has to do: 320 pixels, which is also 400 % of a wide one. */
const expectToFitNarrow = async (page: Page) => {
  const size = page.viewportSize()
  if (size?.width !== 320) await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  if (size && size.width !== 320) await page.setViewportSize(size)
}

/** Each list of problems leads to the fields it speaks of, from the top of the page to its end. */
const expectProblemsInOrder = async (page: Page) => {
  const astray = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('[role=alert]')].flatMap((list) => {
      const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      const fields = links.map(({ hash }) => document.getElementById(hash.slice(1)))
      const isBefore = (one: Element, other: Element) =>
        (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      return links.flatMap(({ hash, textContent }, at) => {
        const [field, next] = [fields[at], fields[at + 1]]
        return field && (!next || isBefore(field, next)) ? [] : [`${hash}: ${textContent}`]
      })
    }),
  )
  expect(astray, `problems that lead nowhere, or are out of order, at ${page.url()}`).toEqual([])
}

/** Axe finds nothing in the page as it stands, and it fits a narrow screen. */
export const expectAccessible = async (page: Page, asked = everything) => {
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page).toHaveTitle(/\S · Keel$/)
  // Further down, the letterhead lies over whatever happens to be under it.
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
  })
  expect(await violations(page, asked), `axe at ${page.url()}`).toEqual([])
  await expectProblemsInOrder(page)
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
