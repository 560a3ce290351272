import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HandoutBody } from '@/components/handout/handout-body'
import { blocksOf } from '@/lib/content/handouts/blocks'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { readText } from '@/lib/handouts/blocks'
import { blocksOf as onPaper } from '@/lib/leaflet/blocks'
import { ownMark, ownPictureId } from '@/lib/pictures/own'
import { naughty } from '@/tests/support/naughty'

const own = ownPictureId('0123456789abcdef0123', { width: 30, height: 20 })
// What every handout ends with was not typed.
const words = { ...blocksOf('en'), help: '## Get help now\n\nCall us.', own: [own] }
const asking = (...lines: readonly string[]) => ['[[question]]', ...lines, '[[end]]'].join('\n')

/** All that a text may hold, with one thing in it that was typed. */
const blocks: Readonly<Record<string, (typed: string) => string>> = {
  paragraph: (typed) => typed,
  'main message': (typed) => `**${typed}**`,
  heading: (typed) => `## ${typed}`,
  point: (typed) => `- ${typed}\n- Two`,
  'point of a list that opens': (typed) => `- One\n  - ${typed}`,
  step: (typed) => `1. ${typed}\n2. Two`,
  warning: (typed) => `> ${typed}`,
  'words of a link': (typed) => `[${typed}](https://keel.example)`,
  'address of a link': (typed) => `[here](${typed})`,
  'address of a picture': (typed) => `![door](${typed})`,
  'picture of ours': (typed) => `${typed}\n\n[[picture: back-hollow]]\n\n${typed}`,
  'picture by name': (typed) => `[[picture: ${typed}]]`,
  exercise: (typed) => `${typed}\n\n[[exercise: knee-hug]]\n\n${typed}`,
  'exercise by name': (typed) => `[[exercise: ${typed}]]`,
  help: (typed) => `${typed}\n\n[[help]]\n\n${typed}`,
  'what a picture of one’s own shows': (typed) => ownMark(own, { shows: typed, caption: 'Door' }),
  'what stands below it': (typed) => ownMark(own, { shows: 'Door', caption: typed }),
  'a picture that is decoration': (typed) => `${typed}\n\n[[decoration: ${own}]]`,
  question: (typed) => asking(typed, '+ I go.', '- I wait.', '= Go.'),
  'right answer': (typed) => asking('What now?', `+ ${typed}`, '- I wait.', '= Go.'),
  'nearly right answer': (typed) => asking('What now?', '+ I go.', `~ ${typed}`, '= Go.'),
  'worrying answer': (typed) => asking('What now?', '+ I go.', `- ${typed}`, '= Go.'),
  'good answer': (typed) => asking('What now?', '+ I go.', '- I wait.', `= ${typed}`),
  'where it is told': (typed) => `${typed}\n\n${asking('What now?', '+ I go.', '- I wait.', '= Go.', `> ${typed}`)}`,
}

const mayRun = /^(?:script|iframe|object|embed|form|input|button|style|link|meta|base|foreignobject)$/i

/** Of the elements that a page would have, what runs or leads where nothing of ours is. */
const runsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].flatMap(
    ([whole, name = '', rest = '']) => {
      const attributes = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)]
      const isBad = attributes.some(
        ([, attribute = '', value = '']) =>
          /^on/i.test(attribute) ||
          (/^(?:href|src|xlink:href)$/i.test(attribute) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      )
      return mayRun.test(name) || isBad ? [whole] : []
    },
  )

const cases = Object.entries(blocks).flatMap(([name, block]) =>
  naughty.map((typed, index) => [name, index + 1, block(typed), typed] as const),
)

describe('whatever is typed', () => {
  it.each(cases)('in a block (%s, string %i) runs nowhere', (_name, _index, text) => {
    const { body, teachBack } = readText(text, words)
    const html = renderToStaticMarkup(
      <HandoutBody
        {...{ body, pictures: picturesOf(body), ownAt: '/handouts/pictures', lang: 'en' }}
        told={{ in: teachBack?.toldIn ?? null, back: null }}
      />,
    )
    expect(runsIn(html)).toEqual([])
    expect(html).not.toMatch(/<[^>]*\swindow\.ran/)
    expect(onPaper(body).length).toBeGreaterThan(0)
  })

  it.each(naughty.filter((typed) => !typed.includes('\n')))('is asked as it was typed: %s', (typed) => {
    const lines = [`+ ${typed}`, `~ ${typed}`, `- ${typed}`, `= ${typed}`]
    const answers = ['right', 'close', 'worrying'].map((verdict) => ({ words: typed, verdict }))
    expect(readText(asking(typed, ...lines), words).teachBack).toMatchObject({ ask: typed, answers, model: typed })
  })

  it.each(naughty)('of what a picture shows is said as it was typed, in one line: %s', (typed) => {
    const { body } = readText(ownMark(own, { shows: typed, caption: typed }), words)
    const html = renderToStaticMarkup(
      <HandoutBody {...{ body, pictures: {}, ownAt: '/handouts/pictures', lang: 'en' }} />,
    )
    const alt = /<img[^>]*\salt="([^"]*)"/.exec(html)?.[1] ?? ''
    const said = alt
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    expect(said).toBe(typed.replace(/\s+/g, ' '))
  })

  it('of what would run, the measure finds it', () => {
    for (const html of ['<script>', '<a href="javascript:x">', '<b onclick="x">', '<img src="data:x" alt="">'])
      expect(runsIn(html)).toHaveLength(1)
  })
})
