import type { Page } from 'playwright/test'

/** Presses Tab until what has the focus is meant: an input is called `name=value`, anything else by its text. */
export const tabTo = async (page: Page, isThere: (name: string) => boolean, most = 60) => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      return focused instanceof HTMLInputElement
        ? `${focused.name}=${focused.value}`
        : (focused?.textContent ?? '').trim()
    })
    if (isThere(name)) return
  }
  throw new Error('the Tab key does not lead there')
}
