import type { Page } from 'playwright/test'

/** What a browser that translates does to a page: each text gives way to an element with other words. */
export const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
    const left = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION', 'FONT'])
    for (const text of texts) {
      if (!text.data.trim() || left.has(text.parentElement?.tagName ?? '')) continue
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font')
      font.textContent = text.data
      text.replaceWith(font)
    }
  })
