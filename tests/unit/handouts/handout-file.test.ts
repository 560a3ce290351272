import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { occasions } from '@/lib/content/handouts/occasions'
import { aboutSchema, emptyAbout, wordsSchema, writtenIn } from '@/lib/handouts/draft'
import { fileText, frontOf, type HandoutFile, readHandoutFile } from '@/lib/handouts/handout-file'
import { naughty } from '@/tests/support/naughty'

const read = (text: string) => readHandoutFile(text, { parse: (front): unknown => parse(front), occasions })
/** As it comes back. */
const again = (file: HandoutFile) => read(fileText(stringify(frontOf(file), { lineWidth: 0 }), file.words))
const front = 'about: How to hop'
const whole = `---\n${front}\n---\n\n<!-- en -->\n# Hop\n\nHop now.\n`

describe('readHandoutFile', () => {
  it('reads what is about it, and the words of each language', () => {
    const text = `\uFEFF---\r\nabout: How to hop\r\nasked-for: jump\r\ntopic: moving\r\nsources:\r\n  - NICE\r\n  - Our own\r\nreview-months: 6\r\nchecked: [purpose]\r\nsuggested-for: [asks-lifting]\r\ncautioned-for: [is-pregnant]\r\nadapts: { handout: h8, version: 4 }\r\n---\r\n<!-- en -->\r\n# Hop\r\n\r\nHop now.\r\n<!-- es -->\r\n# Salto\r\n\r\nSalte.`
    expect(read(text)).toEqual({
      about: {
        ...{ about: 'How to hop', askedFor: 'jump', topic: 'moving', sources: 'NICE\nOur own' },
        ...{ ticked: ['purpose'], reviewMonths: 6 },
        ...{ suggestedFor: ['asks-lifting'], cautionedFor: ['is-pregnant'] },
      },
      words: { en: { title: 'Hop', text: 'Hop now.' }, es: { title: 'Salto', text: 'Salte.' } },
      adapts: { handout: 'h8', version: 4 },
    })
  })

  it('says again what was written', () => {
    const file: HandoutFile = {
      about: {
        ...emptyAbout,
        about: 'x',
        topic: 'moving',
        sources: 'a\nb',
        suggestedFor: ['desk-work'],
        cautionedFor: ['had-cancer'],
      },
      words: { en: { title: 'Hop: “now”', text: '---\n\n# not a title\n\n- a' } },
      adapts: null,
    }
    expect(read(fileText(JSON.stringify(frontOf(file)), file.words))).toEqual(file)
  })

  it.each(naughty)('says again in each field, to the letter: %s', (typed) => {
    const line = typed.replace(/\n/g, ' ')
    const file: HandoutFile = {
      about: { ...emptyAbout, about: line, askedFor: line, sources: `${line}\n${line} 2` },
      words: { en: { title: line, text: typed }, es: { title: line, text: `${typed}\n\n> ${typed}` } },
      adapts: null,
    }
    expect(read(fileText(stringify(frontOf(file)), file.words))).toEqual(file)
  })

  it.each<[what: string, differs: Partial<HandoutFile['about']>]>([
    ['a source of 301 letters', { sources: 'x'.repeat(301) }],
    ['one of 3,000', { sources: 'x'.repeat(3000) }],
    ['31 sources', { sources: Array.from({ length: 31 }, () => 'NICE').join('\n') }],
    ['1,500 of a letter each', { sources: Array.from({ length: 1500 }, () => 'x').join('\n') }],
    ['all that a line about it holds', { about: 'x'.repeat(300), askedFor: 'x'.repeat(500) }],
  ])('takes %s back, as the editor does', (_, differs) => {
    const about = aboutSchema.parse({ ...emptyAbout, ...differs })
    const file: HandoutFile = { about, words: { en: { title: 'Hop', text: 'Hop.' } }, adapts: null }
    expect(again(file)).toEqual(file)
  })

  it('leaves out a language that was typed and emptied again, and reads files of before that hold one', () => {
    const [en, es] = [
      { title: 'Hop', text: 'Hop.' },
      { title: '', text: '' },
    ]
    expect(again({ about: emptyAbout, words: { en, es }, adapts: null })).toMatchObject({ words: { en } })
    expect(read(`${whole}\n<!-- es -->\n# \n\n\n`)).toMatchObject({ words: { en: { title: 'Hop' } } })
    expect(again({ about: emptyAbout, words: { es }, adapts: null })).toMatchObject({ words: {} })
  })

  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '# x',
      '---',
      '#',
      '<!-- en -->',
      '<!--es-->',
      '\\<!-- en -->',
      '\\\\<!-- xx -->',
      '- a: b',
      '',
      '\\',
      '```',
    ),
  )
  const lines = (most: number) => fc.array(typed, { maxLength: most }).map((each) => each.join('\n'))
  const title = typed.map((text) => text.replace(/\s/g, ' '))
  const words = fc.record({ title, text: lines(8) })
  const drawn = fc.record({
    about: fc.record({ about: typed, askedFor: lines(2), sources: lines(40), topic: fc.constantFrom('', 'moving') }),
    words: fc.record({ en: words, es: words }, { requiredKeys: [] }),
    adapts: fc.constantFrom(null, { handout: 'h8', version: 4 }),
  })

  it('is the same that was saved, whatever the editor has kept', () => {
    fc.assert(
      fc.property(drawn, ({ about, words: said, adapts }) => {
        const isKept = aboutSchema.safeParse({ ...emptyAbout, ...about }).success
        const texts = Object.entries(said).map(([locale, each]) => [locale, wordsSchema.safeParse(each)] as const)
        fc.pre(isKept && texts.every(([, each]) => each.success))
        const file: HandoutFile = {
          about: aboutSchema.parse({ ...emptyAbout, ...about }),
          words: Object.fromEntries(texts.map(([locale, each]) => [locale, each.data])),
          adapts,
        }
        const sources = file.about.sources.split('\n').map((line) => line.trim())
        expect(again(file)).toEqual({
          about: { ...file.about, sources: sources.filter((line) => line !== '').join('\n') },
          words: Object.fromEntries(writtenIn(file).map((locale) => [locale, file.words[locale]])),
          adapts,
        })
      }),
      { numRuns: 400 },
    )
  })

  it.each<[what: string, text: string, code: string]>([
    ['nothing', '', 'file-without-front'],
    ['a picture', '\u0089PNG\0\0', 'file-not-text'],
    ['a text with a hole', whole.replace('now', '\0'), 'file-not-text'],
    ['200 kB and more', whole + 'x'.repeat(200_000), 'file-too-long'],
    ['plain Markdown', '# Hop\n\nHop now.', 'file-without-front'],
    ['a web page', '<!doctype html><p>Hop', 'file-without-front'],
    ['a front without an end', `---\n${front}\n\n<!-- en -->\n# Hop`, 'file-front-open'],
    ['a front that is no YAML', whole.replace(front, 'about: [a, {b: "'), 'file-front-not-read'],
    ['a front that is a list', whole.replace(front, '- a\n- b'), 'file-front-not-read'],
    ['a front that is a word', whole.replace(front, 'hop'), 'file-front-not-read'],
    ['a name that nobody knows', whole.replace(front, 'author: me'), 'file-front-field'],
    ['a list where a text is due', whole.replace(front, 'about: [a]'), 'file-front-field'],
    ['a text where a list is due', whole.replace(front, 'sources: NICE'), 'file-front-field'],
    ['months that are not offered', whole.replace(front, 'review-months: 7'), 'file-front-field'],
    ['a topic that nobody knows', whole.replace(front, 'topic: cats'), 'file-front-field'],
    ['a check that is none', whole.replace(front, 'checked: [nice]'), 'file-front-field'],
    ['an occasion that nobody knows', whole.replace(front, 'suggested-for: [full-moon]'), 'file-occasion-unknown'],
    [
      'one that only speaks against',
      whole.replace(front, 'suggested-for: [numb-skin-not-ruled-out]'),
      'file-occasion-unknown',
    ],
    ['one against it that nobody knows', whole.replace(front, 'cautioned-for: [constructor]'), 'file-occasion-unknown'],
    ['an occasion that is no list', whole.replace(front, 'suggested-for: desk-work'), 'file-front-field'],
    [
      'more occasions than there may be',
      whole.replace(front, `cautioned-for: [${'x, '.repeat(101)}]`),
      'file-front-field',
    ],
    ['a version that is none', whole.replace(front, 'adapts: { handout: h8, version: 0 }'), 'file-front-field'],
    [
      'a version that no number is kept for',
      whole.replace(front, 'adapts: { handout: h8, version: 3000000000 }'),
      'file-front-field',
    ],
    ['a hole that YAML writes', whole.replace(front, String.raw`about: "a\0b"`), 'file-front-field'],
    ['the same in what it is asked for', whole.replace(front, String.raw`asked-for: "a\0b"`), 'file-front-field'],
    [
      'sources that are too long together',
      whole.replace(front, `sources: [${Array.from({ length: 12 }, () => 'x'.repeat(260)).join(', ')}]`),
      'file-front-field',
    ],
    ['no words', `---\n${front}\n---\n`, 'file-without-words'],
    ['words before a language', whole.replace('<!-- en -->', 'Hop.'), 'file-without-language'],
    ['a language that nobody knows', whole.replace('<!-- en -->', '<!-- xx -->'), 'file-language-unknown'],
    [
      'a language like a thing that objects have',
      whole.replace('<!-- en -->', '<!-- constructor -->'),
      'file-language-unknown',
    ],
    ['a language twice', `${whole}\n<!-- en -->\n# Hop\n`, 'file-language-twice'],
    ['no title', whole.replace('# Hop', 'Hop'), 'file-title-missing'],
    ['a language without words', `${whole}\n<!-- es -->\n`, 'file-title-missing'],
    ['a title of 200 letters', whole.replace('# Hop', `# ${'x'.repeat(200)}`), 'file-words-not-kept'],
    ['a sign that cannot be kept', whole.replace('now', '\u0007'), 'file-words-not-kept'],
  ])('%s is refused with a sentence of its own', (_, text, code) => {
    expect(read(text)).toMatchObject({ ok: false, code })
  })
})
