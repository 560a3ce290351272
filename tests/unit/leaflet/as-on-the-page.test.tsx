import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HandoutBody } from '@/components/handout/handout-body'
import { blocksOf, lineBreak } from '@/lib/leaflet/blocks'
import { piecesOf } from '@/lib/leaflet/pieces'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { listTyped, phrase, setIn, typedList } from '@/tests/support/drawn-lists'
import { leafletOf } from '@/tests/support/leaflet'
import { readPdf } from '@/tests/support/pdf-text'
import { listsIn, notForEveryone } from '@/tests/support/universal-pdf'

const inLine = /<\/?(?:strong|em|code|span|a)\b[^>]*>/g
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

const pageOf = (body: string) => renderToStaticMarkup(<HandoutBody body={body} pictures={{}} ownAt="" lang="en" />)

/** What stands on the page, word for word. */
const onPage = (body: string) =>
  wordsOf(
    pageOf(body)
      .replace(/<svg.*?<\/svg>/gs, ' ')
      .replace(inLine, '')
      .replace(/<[^>]+>/g, ' '),
  )

/** What will stand on paper, with the marks of points by themselves. */
const onPaper = (body: string) =>
  piecesOf(blocksOf(body)).map((piece) => ({
    mark: 'mark' in piece ? piece.mark : null,
    words: 'runs' in piece ? wordsOf(piece.runs.map(({ text }) => text).join('')) : [],
  }))

const start = fc.constantFrom(
  '',
  '',
  '- ',
  '1. ',
  '4. ',
  '> ',
  '## ',
  '### ',
  '    ',
  '  ',
  '   - ',
  '  1. ',
  '\t',
  '> - ',
)
const end = fc.constantFrom('', '', '  ', '\\', '\n')
const line = fc.tuple(start, phrase, end).map((parts) => parts.join(''))
const fenced = phrase.map((text) => `\n\`\`\`\n${text}\n\n${text}\n\`\`\`\n`)
const text = fc.array(fc.oneof({ weight: 6, arbitrary: line }, fenced), { minLength: 1, maxLength: 9 })

/** How deep in lists each point of the page is, from top to bottom. */
function depthsOnPage(body: string): readonly number[] {
  let depth = 0
  return [...pageOf(body).matchAll(/<(\/?)(ul|ol|li)\b/g)].flatMap(([, end, tag]) => {
    if (tag === 'li') return end === '' ? [depth] : []
    depth += end === '' ? 1 : -1
    return []
  })
}

describe('what the page shows', () => {
  it('stands on paper in lists of lists too, each point as deep as there, numbered or quoted', () => {
    fc.assert(
      fc.property(typedList, fc.boolean(), (drawn, isQuoted) => {
        const lines = listTyped(isQuoted ? drawn : { ...drawn, isNumbered: true })
        const body = (isQuoted ? setIn(lines, '> ').map((each) => each || '>') : lines).join('\n')
        const pieces = piecesOf(blocksOf(body))
        expect(onPaper(body).flatMap(({ words }) => words)).toEqual(onPage(body))
        expect(pieces.flatMap((piece) => (piece.kind === 'item' && piece.mark ? [piece.lists.length] : []))).toEqual(
          depthsOnPage(body),
        )
        expect(pieces.filter(({ kind }) => kind === 'heading')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('stands on paper in whatever list is typed, under a heading where it opens on the page and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(typedList, { minLength: 1, maxLength: 2 }), (lists) => {
        const body = lists.map((drawn) => listTyped(drawn).join('\n')).join('\n\n')
        expect(onPaper(body).flatMap(({ words }) => words)).toEqual(onPage(body))
        const headings = piecesOf(blocksOf(body)).filter(({ kind }) => kind === 'heading')
        expect(pageOf(body).match(/<li class="opens"/g) ?? []).toHaveLength(headings.length)
      }),
      { numRuns: 300 },
    )
  })

  it('hides no step and no warning behind a press', () => {
    expect(pageOf('1. Stand up\n   - slowly\n\n> - Stop\n>   - at once\n\n- Walk\n  - far\n- Rest')).not.toContain(
      '<details',
    )
    expect(pageOf('- Today\n  - A rash\n- This week\n  - A fall').match(/<details/g)).toHaveLength(2)
  })

  it('stands on paper, each word by itself and in the same order', () => {
    fc.assert(
      fc.property(
        text.map((lines) => lines.join('\n')),
        (body) => {
          expect(onPaper(body).flatMap(({ words }) => words)).toEqual(onPage(body))
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    [
      'at the end',
      'See [our page][1] and [theirs].\n\n[1]: https://a.example/1\n[THEIRS]: <https://b.example/2> "Two"',
    ],
    [
      'in a point of a list, said twice',
      '- **[Our page][1]**\n- [theirs][]\n\n  [1]: https://a.example/1\n  [1]: https://c.example\n\n> [theirs]: https://b.example/2',
    ],
  ])('says on paper where a link leads whose address stands %s', (_, body) => {
    const led = [...pageOf(body).matchAll(/href="([^"]+)"/g)].map(([, address]) => address)
    expect(led).toEqual(['https://a.example/1', 'https://b.example/2'])
    const read = onPaper(body)
      .flatMap(({ words }) => words)
      .join(' ')
    expect(read).toMatch(/[Oo]ur page \(https:\/\/a\.example\/1\).*theirs \(https:\/\/b\.example\/2\)/)
  })

  it('keeps the number with which a list begins', () => {
    expect(onPaper('4. Four\n5. Five').map(({ mark }) => mark)).toEqual(['4.', '5.'])
    expect(onPaper('1. One\n1. Two').map(({ mark }) => mark)).toEqual(['1.', '2.'])
  })

  it('begins a line where the page does, in a paragraph and within a point', () => {
    const runs = (body: string) => piecesOf(blocksOf(body)).flatMap((piece) => ('runs' in piece ? piece.runs : []))
    const told = (body: string) => runs(body).map((run) => run.text)
    expect(told('Take 1  \n2 hours apart')).toEqual(['Take 1', lineBreak, '2 hours apart'])
    expect(told('- One\n\n  Two')).toEqual(['One', lineBreak, 'Two'])
    expect(told('    Set in\n    by four')).toEqual(['Set in', lineBreak, 'by four'])
  })

  it('is in the file with each inner list in the point that it belongs to', async () => {
    const body = 'Lead.\n\n1. Stand up\n   - slowly\n   - hold on\n\n   Then rest.\n2. Walk\n\n> - Now\n>   1. go'
    const pdf = await leafletPdf([leafletOf('h1', 'en', { body, exercises: [] })])
    expect(notForEveryone(pdf)).toEqual([])
    const { text: read } = readPdf(pdf)
    expect(read).toMatch(/ 1\. Stand up • slowly • hold on Then rest\. 2\. Walk • Now 1\. go /)
    expect(listsIn(pdf)).toEqual([
      'L(LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)) P)) LI(Lbl LBody))',
      'L(LI(Lbl LBody(L(LI(Lbl LBody)))))',
    ])
  })

  it('is what is read in the file', async () => {
    const body =
      'Lead.\n\nTake 1  \n2 hours apart\n\n    Not by spaces\n\n4. Fourth\n\n   And so\n5. Fifth\n\n```\nfenced\n```'
    const { text: read } = readPdf(await leafletPdf([leafletOf('h1', 'en', { body, exercises: [] })]))
    const from = read.indexOf('Take 1')
    expect(wordsOf(read.slice(from)).join(' ')).toMatch(
      /^Take 1 2 hours apart Not by spaces 4\. Fourth And so 5\. Fifth fenced /,
    )
    expect(read).not.toContain('[?]')
    expect(read).not.toContain('Some signs are not printed.')
  })
})
