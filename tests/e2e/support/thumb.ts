import type { Locator, Page } from 'playwright/test'

/** Whoever is called away from a desk works with a thumb: what it presses is counted, and how far it has to push the page. */
export const thumbOn = (page: Page) => {
  const counted = { presses: 0, pixels: 0 }
  const top = () => page.evaluate(() => window.scrollY)
  const reach = async (what: Locator) => {
    const before = await top()
    await what.evaluate((it) => {
      const { top, bottom } = it.getBoundingClientRect()
      // Under the bar that stays, nothing is in reach.
      const bar = document.querySelector('main nav.sticky')?.getBoundingClientRect().top ?? window.innerHeight
      if (top < 0 || bottom > bar) it.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    counted.pixels += Math.abs((await top()) - before)
  }
  const tap = async (what: Locator) => {
    await reach(what)
    await what.tap()
    counted.presses += 1
  }
  return {
    counted,
    tap,
    /** A list is opened and one of it pressed. */
    choose: async (list: Locator, option: string) => {
      await tap(list)
      await list.selectOption(option)
      counted.presses += 1
    },
    write: async (field: Locator, words: string) => {
      await tap(field)
      await field.pressSequentially(words)
    },
  }
}
