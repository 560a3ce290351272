import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainWords } from '@/lib/patients/plain-words'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()

/** The letters and signs that names are written with, what stands between them, and what nobody sees. */
const blocks = [
  ...[
    [0x20, 0x24f],
    [0x250, 0x58f],
    [0x590, 0x6ff],
    [0x900, 0x97f],
    [0x1e00, 0x1fff],
    [0x2000, 0x20cf],
  ],
  ...[
    [0x2100, 0x2bff],
    [0x3000, 0x30ff],
    [0x4e00, 0x4eff],
    [0xac00, 0xacff],
    [0xfb00, 0xfdff],
    [0xfe00, 0xffff],
  ],
] as const
const letter = fc
  .oneof(...blocks.map(([min, max]) => fc.integer({ min, max })))
  .map((point) => String.fromCodePoint(point))

it('reads in the database and in the program alike', async () => {
  const alike = fc.asyncProperty(
    fc.array(fc.string({ unit: letter, maxLength: 30 }), { maxLength: 60 }),
    async (texts) => {
      const rows = await keel.asOwner(
        'SELECT keel_plain(said) AS plain FROM unnest($1::text[]) WITH ORDINALITY u (said, at) ORDER BY at',
        [texts],
      )
      expect(rows.map(({ plain }) => plain)).toEqual(texts.map((text) => plainWords(text).join(' ')))
    },
  )
  await fc.assert(alike, { numRuns: 60 })
})

it('keeps the same words of a name, alone and joined', async () => {
  const [row] = await keel.asOwner(`SELECT keel_words('{O’Brien-López,Zoë}', 'H-2042/7') AS words`)
  expect(row?.words).toEqual(['20427', '7', 'brien', 'brienlopez', 'h20427', 'lopez', 'o', 'obrienlopez', 'zoe'])
})
