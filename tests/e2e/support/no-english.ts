import { expect, type Page } from 'playwright/test'

/** Common words of English that are no words of Spanish. */
const common = new RegExp(
  `\\b(${[
    'the|you|your|and|with|please|of|to|are|this|that|these|for|not|have|what|when|where|how|we|us|our',
    'from|or|if|it|is|was|which|who|call|page|back|pain|save|saved|answer|answers|read|print|version|checked',
    'choose|tick|sign|out|yes|week|weeks|day|days|english|something|problem|clinic told|language',
  ].join('|')})\\b`,
  'i',
)

/** Everything that can be seen or heard on the page, its title included, outside what says that it is English. */
const said = (page: Page) =>
  page.evaluate(() => {
    const isSpanish = (element: Element | null) => element !== null && element.closest('[lang=en]') === null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = [document.title.replace(/ · Keel$/, '')]
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (isSpanish(parent) && parent?.checkVisibility()) found.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
      if (isSpanish(element) && element.checkVisibility()) found.push(element.getAttribute('aria-label') ?? '')
    }
    return found.map((text) => text.trim()).filter((text) => text !== '')
  })

/** The page is in Spanish, and no English is left on it but names and what is marked as English. */
export const expectSpanish = async (page: Page) => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  const names = ['Harbor Street Spine Clinic', 'Millbrook Back Care']
  const texts = (await said(page)).map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text))
  expect(
    texts.filter((text) => common.test(text)),
    `English at ${page.url()}`,
  ).toEqual([])
}
