import type { Page } from 'playwright/test'
import { readSquare } from '@/tests/support/read-square'

/** The codes on paper, in English or Spanish. */
export const codes = (page: Page) => page.getByRole('img', { name: /^(?:A square code that|Un código cuadrado que)/ })

/** What a phone that is held over each code reads. */
export const scanned = async (page: Page): Promise<readonly string[]> => {
  const squares = await codes(page).evaluateAll((found) =>
    found.map((each) => ({
      size: Number(each.getAttribute('viewBox')?.split(' ').at(-1)),
      path: each.querySelector('path')?.getAttribute('d') ?? '',
    })),
  )
  return squares.map((square) => new URL(readSquare(square)).pathname)
}
