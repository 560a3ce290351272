import { describe, expect, it } from 'vitest'
import { library } from '@/lib/content/handouts/library'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { type About, cautions, suggest } from '@/lib/handouts/suggest'
import { leavesOf } from '@/lib/intake/condition'
import { itemOf, itemsOfPage } from '@/lib/intake/questionnaire'

const { questionnaire, ruleSet } = backPainIntake
const about: About = { tier: 'ROUTINE', flags: [], answers: {}, subject: { age: 40, sex: 'female' } }
const suggested = (change: Partial<About>) => suggest(library, { ...about, ...change })
const ids = (change: Partial<About>) => suggested(change).map(({ handout }) => handout.handout)
const reasonFor = (id: string, change: Partial<About>) =>
  suggested(change).find(({ handout }) => handout.handout === id)?.reason

const skinFeels = { 'neuro-numb-one': 'no', 'ces-both-legs': 'no', 'ces-saddle': 'no' }
const weeks = (value: number) => ({ 'pain-duration-weeks': value })
const asks = (topic: string) => ({ 'topics-wanted': [topic] })

it.each([
  ['en', /warmth[^#]{0,60}numb skin\.\s+If you are pregnant, ask/],
  ['es', /calor[^#]{0,60}piel dormida\.\s+Si está embarazada, preg[uú]/],
] as const)('warmth is named with where it may not be, and for whom, in %s', (locale, words) => {
  for (const id of ['h1', 'h4']) {
    expect(library.find(({ handout }) => handout === id)?.words[locale].body).toMatch(words)
  }
})

describe.each(library.map((entry) => [entry.handout, entry] as const))(
  '%s',
  (_id, { suggestedWhen, cautionedWhen = [] }) => {
    const leaves = [...suggestedWhen, ...cautionedWhen].flatMap(({ when }) => (when ? leavesOf(when) : []))

    it('is suggested for a reason, each once', () => {
      const reasons = suggestedWhen.map(({ reason }) => reason)
      expect(reasons.length).toBeGreaterThan(0)
      expect(reasons).not.toContain('')
      expect(new Set(reasons).size).toBe(reasons.length)
    })

    it('is asked for exactly where the patient ticked its topic', () => {
      for (const { when, isAskedFor = false } of suggestedWhen) {
        const named = when ? leavesOf(when).flatMap((leaf) => ('item' in leaf ? [leaf.item] : [])) : []
        expect(isAskedFor).toBe(named.includes('topics-wanted'))
      }
    })

    it('by rules and answers that exist and are asked', () => {
      const rules = ruleSet.rules.map(({ id }) => id)
      const asked = questionnaire.pages.flatMap(itemsOfPage)
      for (const leaf of leaves) {
        if (leaf.test === 'flag') expect(rules).toContain(leaf.id)
        const named = 'items' in leaf ? leaf.items : 'item' in leaf ? [leaf.item] : []
        expect(asked).toEqual(expect.arrayContaining([...named]))
        const options = leaf.test === 'is' ? leaf.values : leaf.test === 'holds' ? leaf.options : []
        for (const item of named.map((each) => itemOf(questionnaire, each))) {
          expect('options' in item ? item.options : []).toEqual(expect.arrayContaining([...options]))
        }
      }
    })
  },
)

describe('what is suggested', () => {
  it.each<[string, Partial<About>, readonly string[]]>([
    ['nothing more to someone with no answers', {}, []],
    ['the first weeks up to week 2', { answers: weeks(2) }, ['h4']],
    ['the plan after week 2', { answers: weeks(2.1) }, ['h5']],
    ['the plan for pain that is back, too', { answers: { ...weeks(1), 'previous-episodes': 'many' } }, ['h4', 'h5']],
    ['moving to someone who rests', { answers: { ...weeks(4), tried: ['rest'] } }, ['h4', 'h5']],
    ['moving and the plan to whoever asks early', { answers: { ...weeks(4), ...asks('exercises') } }, ['h4', 'h5']],
    ['the plan to whoever asks late', { answers: { ...weeks(9), ...asks('exercises') } }, ['h5']],
    ['heat where skin feels', { answers: { ...weeks(1), ...skinFeels } }, ['h4', 'h6']],
    ['heat to someone who asks, where skin feels', { answers: { ...skinFeels, ...asks('heat-and-cold') } }, ['h6']],
    ['no heat to someone who asks, where nothing is known', { answers: asks('heat-and-cold') }, []],
    ['no heat where skin is numb', { answers: { ...weeks(1), ...skinFeels, 'neuro-numb-one': 'new' } }, ['h4']],
    ['no heat where skin may be numb', { answers: { ...skinFeels, tried: ['heat'], 'ces-saddle': 'unsure' } }, []],
    ['heat to someone who uses it late', { answers: { ...weeks(10), ...skinFeels, tried: ['cold'] } }, ['h5', 'h6']],
    ['tablets to someone who takes them', { answers: { tried: ['pain-tablets'] } }, ['h7']],
    ['tablets to someone who names them', { answers: { medicines: ['paracetamol'] } }, ['h7']],
    ['tablets to someone whom they help', { answers: { 'better-with': ['tablets'] } }, ['h7']],
    ['tablets to someone who asks', { answers: asks('tablets') }, ['h7']],
    ['the stop list to someone with thin blood', { flags: ['blood-thinner'] }, ['h7']],
    ['the stop list to someone on it', { answers: { 'nsaid-cautions': ['kidney-disease'] } }, ['h7']],
    ['no tablets to someone with no reason against them', { answers: { 'nsaid-cautions': ['none'] } }, []],
    ['no tablets at 65 alone', { subject: { age: 65, sex: 'male' } }, []],
    ['sitting to someone who drives for work', { answers: { work: 'driving' } }, ['h8']],
    ['sitting to someone whom it hurts', { answers: { 'worse-with': ['sitting'] } }, ['h8']],
    ['sitting to someone who asks about work', { answers: asks('work') }, ['h8']],
    ['lifting to someone who lifted', { answers: { mechanism: ['lift'] } }, ['h9']],
    ['lifting to someone who cares for another', { answers: { work: 'caring' } }, ['h9']],
    ['mood from a sum of 2', { answers: { 'phq2-interest': 1, 'phq2-mood': 1 } }, ['h10']],
    ['no mood from a sum of 1', { answers: { 'phq2-interest': 1, 'phq2-mood': 0 } }, []],
    ['sleep to someone who sleeps very poorly', { answers: { sleep: 'very-poor' } }, ['h10']],
    ['food and water after heat', { answers: { mechanism: ['heat-or-thirst'] } }, ['h11']],
    ['food and water to someone who asks', { answers: asks('food-and-water') }, ['h11']],
    ['physical therapy where much is lost', { answers: { 'peg-activity': 5 } }, ['h12']],
    ['physical therapy where they will be seen soon', { tier: 'SOON' }, ['h12']],
    ['massage to someone who had it', { answers: { tried: ['massage'] } }, ['h13']],
    ['massage to someone who asks', { answers: asks('massage-and-acupuncture') }, ['h13']],
    ['sciatica for one leg, before the rest', { flags: ['neuro-numb-one'], answers: weeks(1) }, ['h14', 'h4']],
    ['pregnancy, and its tablets', { answers: { pregnancy: 'yes' } }, ['h15', 'h7']],
    ['inflammation', { flags: ['axspa'] }, ['h16']],
    ['bones that are thin', { flags: ['osteoporosis'] }, ['h17']],
    ['bones on steroids', { flags: ['steroid-long'] }, ['h17']],
    ['bones that may have broken', { flags: ['F1'] }, ['h17']],
  ])('%s', (_name, change, more) => {
    const found = ids(change)
    expect(found.slice(0, 2)).toEqual(['h2', 'h3'])
    expect(found.filter((id) => !['h1', 'h2', 'h3'].includes(id))).toEqual(more)
    expect(found).toContain('h1')
  })

  it.each(['EMERGENCY', 'URGENT'] as const)('is nothing but the card at %s', (tier) => {
    const flags = ruleSet.rules.map(({ id }) => id)
    const answers = Object.fromEntries(
      questionnaire.items.map((item) => [
        item.id,
        item.type === 'number'
          ? item.max
          : item.type === 'multi'
            ? item.options
            : item.type === 'text'
              ? 'x'
              : (item.options[0] ?? ''),
      ]),
    )
    expect(ids({ tier: 'SOON', flags, answers }).length).toBeGreaterThan(10)
    expect(ids({ tier, flags, answers })).toEqual(['h2'])
  })
})

describe('the reason that is shown', () => {
  const tablets = { tried: ['pain-tablets'] }
  it.each<[string, string, Partial<About>, RegExp]>([
    ['the leg, for the card', 'h2', { flags: ['neuro-numb-one'] }, /leg signs/],
    ['the leg on the body map, for the card', 'h2', { answers: { 'pain-sites': ['calf-left'] } }, /leg/],
    ['what was asked, for the first one', 'h1', { answers: asks('what-is-it') }, /Asks/],
    ['what was asked, for safety', 'h3', { answers: asks('when-to-get-help') }, /Asks/],
    ['thin blood before use', 'h7', { flags: ['blood-thinner'], answers: tablets }, /blood thinner: go through/],
    ['thin blood among the medicines', 'h7', { answers: { medicines: ['anticoagulant'] } }, /blood thinner/],
    [
      'the stop list before use',
      'h7',
      { answers: { ...tablets, 'nsaid-cautions': ['heart-failure'] } },
      /^Has a reason to avoid anti-inflammatory tablets: go through the stop list$/,
    ],
    ['pregnancy before use', 'h7', { answers: { ...tablets, pregnancy: 'yes' } }, /pregnant/],
    ['a pregnancy that is possible', 'h7', { answers: { ...tablets, pregnancy: 'possible' } }, /May be pregnant/],
    ['age before use', 'h7', { answers: tablets, subject: { age: 65, sex: 'male' } }, /65/],
    ['a clash before use', 'h7', { answers: { medicines: ['nsaid', 'ssri'] } }, /ask-first/],
    ['strong tablets before others', 'h7', { answers: { medicines: ['nsaid', 'opioid'] } }, /opioid/],
    ['use before help', 'h7', { answers: { ...tablets, 'better-with': ['tablets'] } }, /^Uses pain tablets$/],
  ])('is %s', (_name, id, change, reason) => {
    expect(reasonFor(id, change)).toMatch(reason)
  })
})

describe('what is to be thought of first', () => {
  const spoken = (id: string, change: Partial<About>) => {
    const entry = library.find(({ handout }) => handout === id)
    return entry ? cautions(entry, [{ ...about, ...change }]).join('; ') : 'no such handout'
  }
  const illness = { 'nsaid-cautions': ['kidney-disease'] }
  it.each<[string, string, Partial<About>, RegExp]>([
    ['tablets on the stop list', 'h7', { answers: illness }, /^Is on the stop list by an illness/],
    ['tablets with thin blood', 'h7', { flags: ['blood-thinner'] }, /^Takes a blood thinner/],
    ['both', 'h7', { flags: ['blood-thinner'], answers: illness }, /blood thinner.*; Is on the stop list/],
    ['week 20', 'h7', { answers: { pregnancy: 'yes', 'pregnancy-weeks': 20 } }, /^Is 20 weeks pregnant/],
    ['week 19', 'h7', { answers: { pregnancy: 'yes', 'pregnancy-weeks': 19 } }, /^Is pregnant before week 20/],
    ['the first week', 'h7', { answers: { pregnancy: 'yes', 'pregnancy-weeks': 0 } }, /^Is pregnant before week 20/],
    ['no week', 'h7', { answers: { pregnancy: 'yes' } }, /^Was pregnant when asked, and the week is not known/],
    ['a pregnancy that is possible', 'h7', { answers: { pregnancy: 'possible' } }, /^May be pregnant/],
    ['no pregnancy, whatever the week was', 'h7', { answers: { pregnancy: 'no', 'pregnancy-weeks': 30 } }, /^$/],
    ['tablets, and nothing against them', 'h7', { answers: { 'nsaid-cautions': ['none'] } }, /^$/],
    ['heat where nobody said whether skin feels', 'h6', {}, /^Numb skin is not ruled out/],
    ['heat where skin is numb', 'h6', { answers: { ...skinFeels, 'ces-saddle': 'new' } }, /^Numb skin/],
    ['heat where skin feels', 'h6', { answers: skinFeels }, /^$/],
    ['exercises in an emergency', 'h4', { tier: 'EMERGENCY' }, /exercises may wait/],
    ['exercises before a call today', 'h5', { tier: 'URGENT' }, /exercises may wait/],
    ['exercises on an ordinary day', 'h4', { tier: 'SOON' }, /^$/],
    ['a plan with thin bones', 'h5', { flags: ['osteoporosis'] }, /^Has bones that break easily/],
    ['lifting with thin bones', 'h9', { flags: ['osteoporosis'] }, /^Has bones that break easily/],
    ['lifting after steroids', 'h9', { flags: ['steroid-long'] }, /^Has bones that break easily/],
    ['the first two weeks in pregnancy', 'h4', { answers: { pregnancy: 'yes' } }, /^Is pregnant: to be asked first$/],
    ['a plan after a fall', 'h5', { flags: ['trauma-minor'] }, /^Had a fall/],
    ['hands-on care with cancer', 'h13', { flags: ['cancer-history'] }, /^Has or had cancer$/],
    ['hands-on care with a weak leg', 'h13', { flags: ['neuro-weak-one'] }, /^Has a weak leg/],
    [
      'tablets, by what a short form does not ask',
      'h7',
      { withEarlier: [{ answers: illness, flags: [] }] },
      /stop list/,
    ],
    ['the warning card, never', 'h2', { tier: 'EMERGENCY', flags: ['osteoporosis'] }, /^$/],
  ])('%s', (_what, id, change, words) => {
    expect(spoken(id, change)).toMatch(words)
  })
})
