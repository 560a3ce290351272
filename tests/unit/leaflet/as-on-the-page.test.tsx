import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HandoutBody } from '@/components/handout/handout-body'
import { blocksOf, lineBreak } from '@/lib/leaflet/blocks'
import { piecesOf } from '@/lib/leaflet/lay-out'
import { leafletPdf } from '@/lib/leaflet/write-leaflet'
import { leafletOf } from '@/tests/support/leaflet'
import { readPdf } from '@/tests/support/pdf-text'

const inLine = /<\/?(?:strong|em|code|span|a)\b[^>]*>/g
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

/** What stands on the page, word for word. */
const onPage = (body: string) =>
  wordsOf(
    renderToStaticMarkup(<HandoutBody body={body} pictures={{}} ownAt="" lang="en" />)
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

describe('what the page shows', () => {
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
