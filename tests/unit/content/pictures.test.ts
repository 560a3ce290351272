import { describe, expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { pictures } from '@/lib/content/pictures/pictures'
import { picturesIn } from '@/lib/pictures/in-text'
import { widthOf } from '@/lib/pictures/picture'

/** Every number pair of an absolute path, and its dots. */
const pointsOf = (d: string) =>
  [...d.matchAll(/[MLQ]?(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

describe.each([...pictures])('the picture %s', (_id, { width, height, strokes }) => {
  it('is small', () => {
    const markup = strokes.map(({ d, look }) => `<path class="${look}" stroke-width="10.5" d="${d}"/>`).join('')
    expect(markup.length).toBeLessThan(2000)
  })

  it('stays within its frame', () => {
    const absolute = strokes.filter(({ d }) => /^[MLQ\d\s.hZ-]*$/.test(d) && !/h-?\d*[1-9]/.test(d))
    expect(absolute.length).toBeGreaterThan(0)
    for (const { d, look, width: own } of absolute) {
      const half = (own ?? widthOf[look]) / 2
      for (const [x, y] of pointsOf(d)) {
        expect(x).toBeGreaterThanOrEqual(half - 1)
        expect(x).toBeLessThanOrEqual(width - half + 1)
        expect(y).toBeGreaterThanOrEqual(half - 1)
        expect(y).toBeLessThanOrEqual(height - half + 1)
      }
    }
  })
})

it('draws no picture that no handout shows', () => {
  const shown = library.flatMap(({ words }) => Object.values(words).flatMap(({ body }) => picturesIn(body)))
  const used = new Set(shown.map(({ id }) => id))
  expect([...pictures.keys()].filter((id) => !used.has(id))).toEqual([])
})
