import { describe, expect, it } from 'vitest'
import { blocksOf } from '@/lib/leaflet/blocks'
import { layOut, layOutEvenly, pagesOf } from '@/lib/leaflet/lay-out'
import { piecesOf } from '@/lib/leaflet/pieces'

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
      {
        kind: 'list',
        from: 1,
        items: [
          { runs: [{ text: 'One', bold: false }], below: [] },
          { runs: [{ text: 'Two', bold: false }], below: [] },
        ],
      },
      { kind: 'pictures', pictures: [{ id: 'walk', shows: 'A walk.', caption: 'Walk' }] },
    ])
  })

  it('open a list whose points each open on the page', () => {
    expect(blocksOf('- **Today**\n\n  - A rash\n  - A fall').map(({ kind }) => kind)).toEqual(['heading', 'list'])
  })

  it.each([
    ['numbered', '1. Stand up\n   - slowly\n   - hold on\n\n   Then rest.\n2. Walk', ['1.', ' •', ' •', '', '2.']],
    ['that begins with 5', '5. Stand up\n   1. slowly\n   2. hold on\n6. Walk', ['5.', ' 1.', ' 2.', '6.']],
    ['with one point that holds a list', '- Stand up\n  - slowly\n- Walk', ['•', ' •', '•']],
    ['in a quote', '> - Stand up\n>   - slowly', ['•', ' •']],
    ['of two lists in one point', '1. Stand up\n   - slowly\n   1. hold on', ['1.', ' •', ' 1.']],
    ['whose point begins with one', '1. - slowly', ['1.', ' •']],
    ['within what opens', '- Today\n  - A rash\n    - a sore one', [null, '•', ' •']],
    ['of two paragraphs and a title', '1. Stand up\n\n   Slowly.\n\n   ## Hold on', ['1.']],
  ])('keep the points of a list %s', (_, body, marks) => {
    const told = piecesOf(blocksOf(body)).map((piece) =>
      piece.kind === 'item' ? `${' '.repeat(piece.lists.length - 1)}${piece.mark ?? ''}` : null,
    )
    expect(told.map((mark) => mark?.replace(/^ $/, '') ?? null)).toEqual(marks)
  })

  it('say in bold what is quoted, its points too', () => {
    const pieces = piecesOf(blocksOf('> Now:\n>\n> - Stand up\n>   - slowly'))
    expect(pieces.flatMap((piece) => ('runs' in piece ? piece.runs : [])).filter(({ bold }) => !bold)).toEqual([])
    expect(pieces).toHaveLength(3)
  })

  it('keep a picture in the point that shows it', () => {
    const [, picture] = piecesOf(blocksOf('1. Stand up\n\n   ![A walk.](picture:walk "Walk")\n2. Walk'))
    expect(picture).toMatchObject({ kind: 'pictures', lists: ['0'] })
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

  it('leave no point without the first of a list of its own', () => {
    expect(lines('1. a\n2. b\n3. c\n   - d\n   - e\n4. f\n5. g', 3).slice(2, 4)).toEqual([
      [1, 0],
      [1, 1],
    ])
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

  it('begin on the next page where what comes first does not fit below the head', () => {
    const below = { top: (page: number) => (page === 0 ? 8 : 0), bottom: 10, perPage: 2, gapAbove: () => 0 }
    const spots = (height: number) =>
      layOut(piecesOf(blocksOf('a\n\nb')), { ...below, heightOf: () => height }).map(({ column, y }) => [column, y])
    expect(spots(3)).toEqual([
      [2, 0],
      [2, 3],
    ])
    expect(spots(2)).toEqual([
      [0, 8],
      [1, 8],
    ])
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
