import { describe, expect, it } from 'vitest'
import { knownWords } from '@/lib/content/handouts/known-words'
import { automaticHandouts, findHandout, library } from '@/lib/content/handouts/library'
import { handoutSources } from '@/lib/content/handouts/sources'
import { backPain } from '@/lib/content/pathways'
import { sources } from '@/lib/content/sources'
import { gradeOf, plainText, sentencesOf, wordsOf } from '@/lib/handouts/readability'
import { type About, suggest } from '@/lib/handouts/suggest'
import { itemOf, itemsOfPage } from '@/lib/intake/questionnaire'

const ids = (handouts: readonly { readonly handout: string }[]) => handouts.map(({ handout }) => handout)
const { questionnaire, ruleSet } = backPain

describe.each(library.map((handout) => [handout.handout, handout] as const))('handout %s', (_id, handout) => {
  const text = plainText(handout.body)

  it('reads at grade 6 or lower, with no sentence over 25 words', () => {
    expect(gradeOf(text, { knownWords })).toBeLessThanOrEqual(6)
    expect(sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
  })

  it('is short enough to print', () => {
    expect(wordsOf(text).length).toBeGreaterThan(200)
    expect(wordsOf(text).length).toBeLessThan(1000)
  })

  it('opens with the main message, says when to get help and how sure we are', () => {
    expect(handout.body).toMatch(/^\*\*\S/)
    const headings = handout.body.match(/^## .*$/gm) ?? []
    expect(headings).toContain('## Get help now')
    expect(headings.at(-1)).toBe('## How sure are we?')
    expect(handout.body).toContain('emergency department')
    expect(handout.body).toContain('emergency number')
  })

  it('names no region’s number and no medicine by one region’s word alone', () => {
    expect(text).not.toMatch(/\b(?:911|999|112|988|111)\b/)
    if (/paracetamol/i.test(text)) expect(text).toMatch(/acetaminophen \(also called paracetamol\)/i)
    expect(text).not.toMatch(/\b(?:colour|centre|practise|physiotherap)/i)
  })

  it('uses lists and headings that the leaflet’s page can show', () => {
    expect(handout.body).not.toMatch(/^(?:# |\||>|#{3,})|<|\]\(/m)
  })

  it('has sources, each once and with its title', () => {
    const known: Readonly<Record<string, string>> = { ...sources, ...handoutSources }
    expect(handout.sources.length).toBeGreaterThan(0)
    expect(new Set(handout.sources.map(({ code }) => code)).size).toBe(handout.sources.length)
    for (const { code, title } of handout.sources) expect(title).toBe(known[code])
  })

  it('is suggested by rules and answers that exist and are asked', () => {
    const rules = ruleSet.rules.map(({ id }) => id)
    const asked = questionnaire.pages.flatMap(itemsOfPage)
    expect(handout.suggestedWhen.length).toBeGreaterThan(0)
    for (const { reason, flags, answers } of handout.suggestedWhen) {
      expect(reason).not.toBe('')
      expect(rules).toEqual(expect.arrayContaining([...(flags ?? [])]))
      for (const [item, options] of Object.entries(answers ?? {})) {
        const found = itemOf(questionnaire, item)
        expect(asked).toContain(item)
        expect('options' in found ? found.options : []).toEqual(expect.arrayContaining([...options]))
      }
    }
  })
})

describe('the library', () => {
  it('has each handout once, and finds it by its id', () => {
    expect(new Set(ids(library)).size).toBe(library.length)
    for (const handout of library) expect(findHandout(handout.handout)).toBe(handout)
    expect(findHandout('h99')).toBeUndefined()
  })

  it('names no source twice', () => {
    expect(Object.keys(handoutSources).filter((code) => code in sources)).toEqual([])
  })

  it('cites every source that was added for it', () => {
    const cited = library.flatMap((handout) => handout.sources.map(({ code }) => code))
    expect(Object.keys(handoutSources).filter((code) => !cited.includes(code))).toEqual([])
  })

  it('spares no word that it does not use', () => {
    const used = new Set(library.flatMap(({ body }) => wordsOf(body.toLowerCase())))
    expect(knownWords.filter((word) => !used.has(word))).toEqual([])
  })

  it.each([
    ['EMERGENCY', ['h2']],
    ['URGENT', ['h2']],
    ['SOON', ['h2', 'h3', 'h1']],
    ['ROUTINE', ['h2', 'h3', 'h1']],
  ] as const)('gives at once at %s: %j', (tier, expected) => {
    expect(ids(automaticHandouts(tier))).toEqual(expected)
  })
})

const skinFeels = { 'neuro-numb-one': 'no', 'ces-both-legs': 'no', 'ces-saddle': 'no' }
const weeks = (value: number) => ({ 'pain-duration-weeks': value })

describe('what is suggested', () => {
  it.each<[string, Partial<About>, readonly string[]]>([
    ['nothing more to someone with no answers', {}, []],
    ['the first weeks up to week 2', { answers: weeks(2) }, ['h4']],
    ['the plan after week 2', { answers: weeks(2.1) }, ['h5']],
    ['the plan for pain that is back, too', { answers: { ...weeks(1), 'previous-episodes': 'many' } }, ['h4', 'h5']],
    ['moving to someone who rests', { answers: { ...weeks(4), tried: ['rest'] } }, ['h4', 'h5']],
    ['heat where skin feels', { answers: { ...weeks(1), ...skinFeels } }, ['h4', 'h6']],
    ['no heat where skin is numb', { answers: { ...weeks(1), ...skinFeels, 'neuro-numb-one': 'new' } }, ['h4']],
    ['no heat where skin may be numb', { answers: { ...skinFeels, tried: ['heat'], 'ces-saddle': 'unsure' } }, []],
    ['heat to someone who uses it late', { answers: { ...weeks(10), ...skinFeels, tried: ['cold'] } }, ['h5', 'h6']],
    ['tablets to someone who takes them', { answers: { tried: ['pain-tablets'] } }, ['h7']],
    ['tablets to someone whom they help', { answers: { 'better-with': ['tablets'] } }, ['h7']],
    ['the stop list to someone with thin blood', { flags: ['blood-thinner'] }, ['h7']],
    ['sciatica for one leg, before the rest', { flags: ['neuro-numb-one'], answers: weeks(1) }, ['h14', 'h4']],
  ])('%s', (_name, change, more) => {
    const found = ids(
      suggest(library, { tier: 'ROUTINE', flags: [], answers: {}, ...change }).map((each) => each.handout),
    )
    expect(found.slice(0, 2)).toEqual(['h2', 'h3'])
    expect(found.filter((id) => !['h1', 'h2', 'h3'].includes(id))).toEqual(more)
    expect(found).toContain('h1')
  })

  it.each(['EMERGENCY', 'URGENT'] as const)('is the warning card alone at %s', (tier) => {
    const flags = ['neuro-numb-one', 'blood-thinner']
    const answers = { ...weeks(1), ...skinFeels, tried: ['rest', 'heat', 'pain-tablets'] }
    expect(ids(suggest(library, { tier, flags, answers }).map((each) => each.handout))).toEqual(['h2'])
  })

  it('puts the leg first among the reasons for the card, and the blood thinner among those for tablets', () => {
    const reasons = suggest(library, {
      tier: 'SOON',
      flags: ['neuro-numb-one', 'blood-thinner'],
      answers: { tried: ['pain-tablets'] },
    })
    expect(reasons.find((each) => each.handout.handout === 'h2')?.reason).toMatch(/leg/)
    expect(reasons.find((each) => each.handout.handout === 'h7')?.reason).toMatch(/blood thinner/)
  })
})
