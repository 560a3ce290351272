import { describe, expect, it } from 'vitest'
import { knownWords } from '@/lib/content/handouts/known-words'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { givenAtOnce } from '@/lib/pathways/forms'
import { findHandout, library } from '@/lib/content/handouts/library'
import { handoutSources } from '@/lib/content/handouts/sources'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { sources } from '@/lib/content/sources'
import { picturesIn } from '@/lib/pictures/in-text'
import type { HandoutWords } from '@/lib/handouts/handout'
import { gradeOf, measuredTexts, plainText, sentencesOf, spanishEaseOf, wordsOf } from '@/lib/handouts/readability'

const ids = (handouts: readonly { readonly handout: string }[]) => handouts.map(({ handout }) => handout)
const askedIn = ({ teachBack: { ask, answers, model } }: HandoutWords) =>
  [ask, ...answers.map(({ words }) => words), model].join('\n')
const count = (body: string, pattern: RegExp) => body.match(pattern)?.length ?? 0
const headingsOf = (body: string) => body.match(/^## .*$/gm) ?? []
const verdictsOf = ({ teachBack }: HandoutWords) => teachBack.answers.map(({ id, verdict }) => [id, verdict])
const longerThan = (most: number, text: string) => sentencesOf(text).filter((each) => wordsOf(each).length > most)

/** None of these is a word of Spanish. */
const englishWords = 'the you your and with for not are is this that when if of to we call pain back help'.split(' ')

describe.each(library.map((entry) => [entry.handout, entry] as const))('handout %s', (id, entry) => {
  const { en, es } = entry.words
  const [english, spanish] = [plainText(en.body), plainText(es.body)]

  it('reads at grade 6 or lower, with no sentence over 25 words', () => {
    for (const text of [...measuredTexts(en.body), askedIn(en)]) {
      expect(gradeOf(text, { knownWords })).toBeLessThanOrEqual(6)
      expect(longerThan(25, text)).toEqual([])
    }
  })

  it('reads fairly easily in Spanish, which takes a few more words', () => {
    for (const text of [...measuredTexts(es.body), askedIn(es)]) {
      expect(spanishEaseOf(text)).toBeGreaterThanOrEqual(65)
      expect(longerThan(30, text)).toEqual([])
    }
  })

  it.each([en.body, es.body])('is short enough to print', (body) => {
    const text = plainText(body.replace(/!\[[^\]]*\]\([^)]*\)/g, ''))
    expect(wordsOf(text).length).toBeGreaterThan(200)
    expect(wordsOf(text).length).toBeLessThan(1000)
  })

  it('opens with the main message, says when to get help and how sure we are', () => {
    expect(en.body).toMatch(/^\*\*\S/)
    expect(headingsOf(en.body)).toContain('## Get help now')
    expect(headingsOf(en.body).at(-1)).toBe('## How sure are we?')
    expect(en.body).toContain('emergency department')
    expect(en.body).toContain('emergency number')
  })

  it('does so in Spanish, where the emergency department is first named in full', () => {
    expect(es.body).toMatch(/^\*\*\S/)
    expect(headingsOf(es.body)).toContain('## Busque ayuda ahora')
    expect(headingsOf(es.body).at(-1)).toBe('## ¿Qué tan seguros estamos?')
    expect(spanish.split('urgencias')[1]).toMatch(/^ \(sala de emergencias\)/)
    expect(es.body).toContain('número de emergencias')
  })

  it('is built alike in both languages', () => {
    expect(headingsOf(es.body)).toHaveLength(headingsOf(en.body).length)
    for (const list of [/^- /gm, /^\d+\. /gm]) {
      expect(Math.abs(count(es.body, list) - count(en.body, list))).toBeLessThanOrEqual(2)
    }
    expect([en.review, es.review]).toEqual(['original', 'not-reviewed-by-native-clinician'])
    expect(es.title).not.toBe(en.title)
  })

  it('leaves no English in the Spanish', () => {
    const words = wordsOf(`${es.title}\n${spanish}\n${askedIn(es)}`.toLowerCase())
    expect(words.filter((word) => englishWords.includes(word))).toEqual([])
  })

  it('names no region’s number and no medicine by one region’s word alone', () => {
    for (const text of [english, spanish]) expect(text).not.toMatch(/\b(?:911|999|112|988|111)\b/)
    if (/paracetamol/i.test(english)) expect(english).toMatch(/acetaminophen \(also called paracetamol\)/i)
    if (/paracetamol|acetaminof/i.test(spanish)) {
      expect(spanish).toMatch(/paracetamol \(también llamado acetaminofén\)/i)
    }
    expect(english).not.toMatch(/\b(?:colour|centre|practise|physiotherap)/i)
  })

  it('uses lists and headings that the leaflet’s page can show', () => {
    for (const { body } of [en, es]) expect(body).not.toMatch(/^(?:# |\||>|#{4,})|<|\]\((?!picture:)/m)
  })

  it('asks one question, whose answers mean the same in both languages', () => {
    const verdicts = verdictsOf(en)
    expect(verdictsOf(es)).toEqual(verdicts)
    expect(verdicts.length).toBeGreaterThanOrEqual(3)
    expect(verdicts.length).toBeLessThanOrEqual(5)
    expect(verdicts.map(([, verdict]) => verdict)).toEqual(expect.arrayContaining(['right', 'worrying']))
    // Whoever cannot say when a sign is an emergency is somebody to call.
    expect(verdicts.at(-1)).toEqual([
      'not-sure',
      ['h2', 'h3', 'h8', 'h10', 'h14', 'h15'].includes(id) ? 'worrying' : 'close',
    ])
    expect(new Set(verdicts.map(([each]) => each)).size).toBe(verdicts.length)
    for (const [each] of verdicts) expect(each).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    for (const { teachBack } of [en, es]) {
      expect(teachBack.ask).toMatch(/\?$/)
      expect(sentencesOf(teachBack.model).length).toBeLessThanOrEqual(3)
    }
  })

  it('shows the same pictures in both languages, each with what is to be seen and a caption', () => {
    const shown = picturesIn(en.body)
    expect(picturesIn(es.body).map(({ id }) => id)).toEqual(shown.map(({ id }) => id))
    expect(Object.keys(picturesOf(en.body)).sort()).toEqual([...new Set(shown.map(({ id }) => id))].sort())
    for (const { shows, caption } of [...shown, ...picturesIn(es.body)]) expect([shows, caption]).not.toContain('')
    // Three items of PEMAT-P apply to a leaflet with pictures alone.
    expect(entry.pemat.understandability.of).toBe(shown.length > 0 ? 16 : 13)
  })

  it('passes PEMAT-P as rated by its author, who says what was not met', () => {
    const { understandability, actionability, notes, ratedBy } = entry.pemat
    for (const { met, of } of [understandability, actionability]) {
      expect(met).toBeLessThanOrEqual(of)
      expect(met / of).toBeGreaterThan(0.7)
    }
    expect([notes, ratedBy]).not.toContain('')
  })

  it('has sources, each once and with its title', () => {
    const known: Readonly<Record<string, string>> = { ...sources, ...handoutSources }
    expect(entry.sources.length).toBeGreaterThan(0)
    expect(new Set(entry.sources.map(({ code }) => code)).size).toBe(entry.sources.length)
    for (const { code, title } of entry.sources) expect(title).toBe(known[code])
  })
})

describe('the library', () => {
  it('has each of the seventeen once, and finds it by its id', () => {
    expect([...ids(library)].sort()).toEqual(Array.from({ length: 17 }, (_, index) => `h${String(index + 1)}`).sort())
    for (const entry of library) expect(findHandout(entry.handout)).toBe(entry)
    expect(findHandout('h99')).toBeUndefined()
  })

  it('names no source twice', () => {
    expect(Object.keys(handoutSources).filter((code) => code in sources)).toEqual([])
  })

  it('cites every source that was added for it', () => {
    const cited = library.flatMap((entry) => entry.sources.map(({ code }) => code))
    expect(Object.keys(handoutSources).filter((code) => !cited.includes(code))).toEqual([])
  })

  it('spares no word that it does not use', () => {
    const used = new Set(library.flatMap(({ words: { en } }) => wordsOf(`${en.body}\n${askedIn(en)}`.toLowerCase())))
    expect(knownWords.filter((word) => !used.has(word))).toEqual([])
  })

  it.each([
    ['EMERGENCY', ['h2']],
    ['URGENT', ['h2']],
    ['SOON', ['h2', 'h3', 'h1']],
    ['ROUTINE', ['h2', 'h3', 'h1']],
  ] as const)('gives at once at %s: %j', (tier, expected) => {
    expect(ids(givenAtOnce(backPain, tier))).toEqual(expected)
  })
})
