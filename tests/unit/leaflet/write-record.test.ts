import { describe, expect, it } from 'vitest'
import type { RecordBlock } from '@/lib/leaflet/record'
import { recordPdf } from '@/lib/leaflet/write-record'
import { listsIn, notForEveryone } from '@/tests/support/universal-pdf'
import { readPdf } from '@/tests/support/pdf-text'

const pdfOf = (blocks: readonly RecordBlock[]) =>
  recordPdf({
    ...{ title: 'Everything about Ana Ruiz', head: 'Ana Ruiz', lang: 'en', blocks, unprinted: '' },
    clinic: { name: 'Harbor Street Spine Clinic', region: 'US' },
    page: (page, of) => `Page ${String(page)} of ${String(of)}`,
  })

const filled = (lines: number): RecordBlock => ({
  kind: 'pairs',
  pairs: Array.from({ length: lines }, (_, at) => [`Before ${String(at)}`, 'No'] as const),
})

/** Over the foot of a page and on, line by line. */
const fills = Array.from({ length: 24 }, (_, at) => at + 16)

/** Of each filling, the pages on which these words stand. */
const placesOf = async (blocks: readonly RecordBlock[], words: readonly string[]) =>
  Promise.all(
    fills.map(async (lines) => {
      const { texts } = readPdf(await pdfOf([filled(lines), ...blocks]))
      return words.map((word) => texts.findIndex((text) => text.includes(word)))
    }),
  )

describe('a record on paper', () => {
  it('leaves no heading alone at the foot of a page, and tears no table of a few lines', async () => {
    const places = await placesOf(
      [
        { kind: 'heading', level: 2, text: 'Handouts' },
        { kind: 'heading', level: 3, text: 'Warning card' },
        { kind: 'pairs', pairs: [1, 2, 3, 4].map((at) => [`Row ${String(at)}`, 'Said. '.repeat(at * 12)] as const) },
      ],
      ['Handouts', 'Warning card', 'Row 1', 'Row 4'],
    )
    expect(new Set(places.flat()).size).toBe(2)
    expect(places.filter((pages) => new Set(pages).size > 1)).toEqual([])
  })

  it('ends with something above its last words, and has no row of a long table by itself', async () => {
    const places = await placesOf(
      [
        { kind: 'pairs', pairs: Array.from({ length: 9 }, (_, at) => [`Row ${String(at)}`, 'Said.'] as const) },
        { kind: 'text', text: 'Nothing is kept under: Links. '.repeat(8) },
      ],
      ['Row 0', 'Row 7', 'Row 8', 'Nothing is kept'],
    )
    expect(new Set(places.flat()).size).toBe(2)
    expect(places.filter((pages) => new Set(pages.slice(1)).size > 1)).toEqual([])
  })

  it('leaves nothing in a handout alone that leads to what follows', async () => {
    const body = 'First.\n\n## Part\n\n### Of it\n\nSigns:\n\n1. Stand up\n   - slowly'
    const places = await placesOf(
      [
        { kind: 'heading', level: 3, text: 'Card' },
        { kind: 'handout', lang: 'en', body },
      ],
      ['Part', 'Of it', 'Signs:', 'Stand up', 'slowly'],
    )
    expect(new Set(places.flat()).size).toBe(2)
    expect(places.filter((pages) => new Set(pages).size > 1)).toEqual([])
  })

  it('has a handout’s headings and lists as they are on its page', async () => {
    const body = 'First.\n\n## Part\n\n1. Stand up\n   - slowly\n2. Walk'
    const pdf = await pdfOf([
      { kind: 'heading', level: 2, text: 'Handouts' },
      { kind: 'heading', level: 3, text: 'Card' },
      { kind: 'handout', lang: 'es', body },
    ])
    expect(notForEveryone(pdf)).toEqual([])
    expect(listsIn(pdf)).toEqual(['L(LI(Lbl LBody(L(LI(Lbl LBody)))) LI(Lbl LBody))'])
    const { raw, text } = readPdf(pdf)
    expect(raw).toContain('/S /H4\n')
    expect(raw).toMatch(/\/S \/Sect\n\/Lang \(es\)/)
    expect(text).toContain('Part 1. Stand up • slowly 2. Walk')
  })
})
