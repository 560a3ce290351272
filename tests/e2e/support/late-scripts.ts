import { expect, type Locator, type Page } from 'playwright/test'

const scripts = /\/_next\/static\/.*\.js/

/** From now on a page's scripts come no sooner than the first of what is returned is called; the second ends it. */
export async function holdScripts(page: Page): Promise<readonly [come: () => void, end: () => Promise<void>]> {
  let come = () => {}
  const called = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(scripts, async (route) => {
    await called
    await route.continue()
  })
  return [come, () => page.unroute(scripts)]
}

/** Where it stands on the screen, in pixels. */
export const topOf = (place: Locator): Promise<number> =>
  place.evaluate((element) => element.getBoundingClientRect().top)

/** It stands where it stood: what scrolling rounds to is no move. */
export const expectUnmoved = async (place: Locator, before: number) => {
  expect(Math.abs((await topOf(place)) - before)).toBeLessThan(1)
}
