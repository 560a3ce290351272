import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HandoutBody } from '@/components/handout/handout-body'
import { blocksOf, lineBreak } from '@/lib/leaflet/blocks'
import { piecesOf } from '@/lib/leaflet/pieces'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
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

const word = fc.stringMatching(/^[a-z0-9]{1,6}$/)
const phrase = fc
  .array(
    fc.oneof(
      word,
      word.map((text) => `**${text}**`),
      word.map((text) => `*${text}*`),
      word.map((text) => `\`${text}\``),
      word.map((text) => `![${text}](https://elsewhere.example/a.png)`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))
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

const setIn = (lines: readonly string[], by: string) => lines.map((each) => (each === '' ? '' : `${by}${each}`))

interface Drawn {
  readonly isNumbered: boolean
  readonly from: number
  readonly points: readonly {
    readonly lead: string
    readonly second: string | null
    readonly inner: readonly Drawn[]
    readonly after: string | null
  }[]
}

/** As it is typed, a line each. */
const typed = ({ isNumbered, from, points }: Drawn): readonly string[] =>
  points.flatMap(({ lead, second, inner, after }, at) => {
    const mark = isNumbered ? `${String(from + at)}. ` : '- '
    const below = [second, ...inner, after].flatMap((part) =>
      part === null ? [] : ['', ...(typeof part === 'string' ? [part] : typed(part))],
    )
    return [`${mark}${lead}`, ...setIn(below, ' '.repeat(mark.length))]
  })

const { list } = fc.letrec<{ list: Drawn }>((tie) => ({
  list: fc.record({
    isNumbered: fc.boolean(),
    from: fc.constantFrom(1, 5, 98),
    points: fc.array(
      fc.record({
        lead: phrase,
        second: fc.option(phrase),
        inner: fc
          .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant(null), tie('list')), {
            maxLength: 2,
          })
          .map((inner) => inner.filter((each) => each !== null)),
        after: fc.option(phrase),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))

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
      fc.property(list, fc.boolean(), (drawn, isQuoted) => {
        const lines = typed(isQuoted ? drawn : { ...drawn, isNumbered: true })
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

  it('stands on paper in whatever list is typed, each word by itself and in the same order', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 2 }), (lists) => {
        const body = lists.map((drawn) => typed(drawn).join('\n')).join('\n\n')
        expect(onPaper(body).flatMap(({ words }) => words)).toEqual(onPage(body))
      }),
      { numRuns: 300 },
    )
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
