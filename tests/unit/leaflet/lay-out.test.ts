import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/leaflet/blocks'
import { layOut, layOutEvenly, pagesOf, piecesOf } from '@/lib/leaflet/lay-out'

const lines = (markdown: string, perColumn: number) =>
  layOut(piecesOf(blocksOf(markdown)), {
    top: () => 0,
    bottom: perColumn,
    perPage: 2,
    heightOf: () => 1,
    gapAbove: () => 0,
  }).map(({ column, y }) => [column, y])

describe('blocks', () => {
  it('are headings, paragraphs, lists and pictures, each with what is bold', () => {
    expect(blocksOf('**Now.** Go.\n\n## Steps\n\n1. One\n2. Two\n\n![A walk.](picture:walk "Walk")')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Now.', bold: true },
          { text: ' Go.', bold: false },
        ],
      },
      { kind: 'heading', level: 2, runs: [{ text: 'Steps', bold: false }] },
      { kind: 'list', from: 1, items: [[{ text: 'One', bold: false }], [{ text: 'Two', bold: false }]] },
      { kind: 'pictures', pictures: [{ id: 'walk', shows: 'A walk.', caption: 'Walk' }] },
    ])
  })

  it('open what opens on the page', () => {
    expect(blocksOf('- **Today**\n\n  - A rash\n  - A fall').map(({ kind }) => kind)).toEqual(['heading', 'list'])
  })

  it('take an image from elsewhere for the words that stand for it', () => {
    expect(blocksOf('![A cat](https://example.com/cat.png)')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'A cat', bold: false }] },
    ])
  })
})

describe('columns', () => {
  it('are filled one after the other', () => {
    expect(lines('a\n\nb\n\nc', 2)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ])
  })

  it('leave no heading, no announcement and no first point alone at the end', () => {
    expect(lines('a\n\n## b\n\nc', 2).at(1)).toEqual([1, 0])
    expect(lines('a\n\nb:\n\n- c\n- d', 3).at(1)).toEqual([1, 0])
    expect(lines('a\n\n- b\n- c\n- d', 2).at(1)).toEqual([1, 0])
  })

  it('leave no last point alone at the beginning', () => {
    expect(lines('- a\n- b\n- c\n- d', 3)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ])
  })

  it('keep an exercise and its week together, and tear what no column holds as if it were none', () => {
    const told = [...piecesOf(blocksOf('a\n\nb\n\n## c\n\n- d\n- e\n\nf')), { kind: 'week', block: 9 } as const]
    const columnsOf = (bottom: number) =>
      layOut(told, { top: () => 0, bottom, perPage: 2, heightOf: () => 1, gapAbove: () => 0 }).map(
        ({ column }) => column,
      )
    expect(columnsOf(6)).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect(columnsOf(4)).toEqual([0, 0, 1, 1, 1, 2, 2])
  })

  it('put one picture alone at the side of its list, and what follows the list below both', () => {
    const body = '![A walk.](picture:walk "Walk")\n\n1. a\n2. b\n3. c\n\nd'
    const tall = {
      top: () => 0,
      bottom: 20,
      perPage: 2,
      heightOf: ({ kind }: { kind: string }) => (kind === 'pictures' ? 5 : 2),
      gapAbove: () => 0,
    }
    const spots = (markdown: string) => layOut(piecesOf(blocksOf(markdown)), tall).map(({ place, y }) => [place, y])
    expect(spots(body)).toEqual([
      ['aside', 0],
      ['beside', 0],
      ['beside', 2],
      ['beside', 4],
      ['whole', 6],
    ])
    expect(spots(body.replace('\n2. b\n3. c', '')).at(-1)).toEqual(['whole', 5])
    expect(spots(body.replace('\n\n1.', ' ![A walk.](picture:walk "Walk")\n\n1.'))[1]).toEqual(['whole', 5])
  })

  it('go on to the next page where both are full', () => {
    const pieces = piecesOf(blocksOf('a\n\nb\n\nc'))
    const one = { top: () => 0, bottom: 1, perPage: 2, heightOf: () => 1, gapAbove: () => 0 }
    expect(pagesOf(layOut(pieces, one), 2)).toBe(2)
  })

  const even = { top: () => 0, bottom: 100, perPage: 2, heightOf: () => 20, gapAbove: () => 0 }
  const perColumn = (markdown: string) => {
    const placed = layOutEvenly(piecesOf(blocksOf(markdown)), even)
    const last = placed.at(-1)?.column ?? 0
    return Array.from({ length: last + 1 }, (_, at) => placed.filter(({ column }) => column === at).length)
  }
  const paragraphs = (count: number) => Array.from({ length: count }, () => 'a').join('\n\n')

  it.each([
    [8, [5, 3]],
    [16, [5, 5, 3, 3]],
    [11, [5, 5, 1]],
    [20, [5, 5, 5, 5]],
  ])('share out %d paragraphs so that a last page has columns alike, and no page more', (count, expected) => {
    expect(perColumn(paragraphs(count))).toEqual(expected)
  })

  it('part nothing on a last page that stays together', () => {
    expect(perColumn(`${paragraphs(10)}\n\n## b\n\nc\n\nd:\n\n- e\n- f\n- g`)).toEqual([5, 5, 2, 4])
  })
})
