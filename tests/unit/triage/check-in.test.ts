import { describe, expect, it, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { checkInFlags } from '@/lib/content/pathways/back-pain/check-in/rules'
import { sinceThen } from '@/lib/content/pathways/back-pain/check-in/since-then'
import { evaluateCondition } from '@/lib/intake/condition'
import { type Answers, itemsOfPage, type Subject } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { isKnownFrom, restsOnThePerson } from '@/lib/triage/known-from'
import type { Example } from '@/lib/triage/rule'
import { triage } from '@/lib/triage/triage'

const { questionnaire } = backPainCheckIn
const subject = { age: 46, sex: 'female' } as const

/** Every sign denied, and all goes well. */
const calm: Answers = Object.fromEntries(
  questionnaire.pages.flatMap(itemsOfPage).flatMap((id): [string, string | number][] => {
    const item = questionnaire.items.find((each) => each.id === id)
    if (!item || (item.askedWhen && evaluateCondition(item.askedWhen, { answers: {}, subject }) !== 'yes')) return []
    if (id === 'can-stand') return [[id, 'yes']]
    if (item.type === 'number') return [[id, 3]]
    return 'options' in item ? [[id, item.options.includes('no') ? 'no' : (item.options[0] ?? '')]] : []
  }),
)
const good = { ...calm, managing: 'yes' }

const found = (answers: Answers, stage: 'draft' | 'complete' = 'complete', who: Subject = subject) =>
  triage({ ...backPainCheckIn, subject: who, answers, stage, locale: 'en' })

describe('what a check-in means', () => {
  it.each<readonly [string, Answers, string, string]>([
    ['nothing new', {}, 'ROUTINE', 'none'],
    ['the same as before', { 'pain-since': 'same', 'doing-since': 'same' }, 'ROUTINE', 'none'],
    ['more pain', { 'pain-since': 'worse' }, 'SOON', 'worse-since'],
    ['a leg newly numb, the pain the same', { 'neuro-numb-one': 'new', 'pain-since': 'same' }, 'SOON', 'leg-since'],
    ['a severe injury since the form', { 'injury-since': 'major' }, 'EMERGENCY', 'injury-since'],
    ['an injury, not sure how bad', { 'injury-since': 'unsure', 'injury-risks': ['none'] }, 'URGENT', 'injury-since'],
    ['a small fall', { 'injury-since': 'minor', 'injury-risks': ['none'] }, 'ROUTINE', 'none'],
    ['a small fall on thin bones', { 'injury-since': 'minor', 'injury-risks': ['thin-bones'] }, 'URGENT', 'fall-since'],
    ['a small fall on steroids', { 'injury-since': 'minor', 'injury-risks': ['steroids'] }, 'URGENT', 'fall-since'],
    [
      'a knock to a stiff spine',
      { 'injury-since': 'minor', 'injury-risks': ['stiff-disease'] },
      'EMERGENCY',
      'stiff-since',
    ],
    ['a small fall, its risks passed over', { 'injury-since': 'minor' }, 'SOON', 'unanswered'],
    ['less can be done', { 'doing-since': 'less' }, 'SOON', 'less-since'],
    ['a wish to be called', { managing: 'wants-call' }, 'SOON', 'asks-for-help'],
    ['not managing at home', { managing: 'no' }, 'SOON', 'asks-for-help'],
    ['very strong pain', { 'pain-now': 8 }, 'SOON', 'severe-pain'],
    ['not reaching the toilet', { 'can-stand': 'no' }, 'URGENT', 'severe-pain'],
    ['a fever', { 'fever-chills': 'yes' }, 'URGENT', 'fever-chills'],
    ['a numb saddle, just now', { 'ces-saddle': 'new' }, 'EMERGENCY', 'ces-saddle'],
    ['a sign that may be there', { 'ces-saddle': 'unsure' }, 'URGENT', 'ces-saddle'],
    ['two signs together', { 'neuro-weak-one': 'recent', 'ces-bowel': 'recent' }, 'EMERGENCY', 'N2'],
    ['worse, and an emergency', { 'pain-since': 'worse', 'chest-tearing': 'yes' }, 'EMERGENCY', 'chest-tearing'],
  ])('%s', (_what, answers, tier, decidedBy) => {
    expect(found({ ...good, ...answers })).toMatchObject({ tier, decidedBy })
  })

  it('asks again what it lists, and nothing of what it leaves out', () => {
    const [again, left] = [backPainCheckIn.asksAgain, backPainCheckIn.leavesOut].map((groups = []) =>
      groups.flatMap(({ items }) => items),
    )
    const own = sinceThen.map(({ id }) => id)
    const asked = questionnaire.pages.flatMap(itemsOfPage).filter((id) => !own.includes(id))
    expect(asked.toSorted()).toEqual(again?.toSorted())
    expect(asked.filter((id) => left?.includes(id))).toEqual([])
  })

  it.each([
    ['faint-clammy', 'EMERGENCY'],
    ['chest-spread', 'EMERGENCY'],
    ['tummy-severe', 'EMERGENCY'],
    ['headache-stiff-neck', 'EMERGENCY'],
    ['breath-pain', 'URGENT'],
    ['leg-clot', 'URGENT'],
    ['blood-in-pee', 'URGENT'],
    ['jaundice', 'URGENT'],
  ])('hears %s', (sign, tier) => {
    expect(found({ ...good, [sign]: 'yes' })).toMatchObject({ tier, decidedBy: sign })
  })

  it('is heard while it is being answered', () => {
    expect(found({ 'ces-retention': 'new' }, 'draft')).toMatchObject({ tier: 'EMERGENCY' })
    expect(found({ 'pain-since': 'worse' }, 'draft')).toMatchObject({ tier: 'SOON', decidedBy: 'worse-since' })
    expect(found({}, 'draft').findings).toEqual([])
  })

  it('misses what was passed over, and not what it never asks', () => {
    const { tier, findings } = found({})
    expect(tier).toBe('SOON')
    const asked = questionnaire.pages.flatMap(itemsOfPage)
    const missed = findings.find(({ id }) => id === 'unanswered')?.because.map(({ item }) => item) ?? []
    expect(missed).toEqual(expect.arrayContaining(['ces-retention', 'pain-since', 'managing']))
    expect(missed.filter((item) => !asked.includes(item))).toEqual([])
    expect(found({ ...good, 'gi-bleed': '' })).toMatchObject({ tier: 'SOON', decidedBy: 'unanswered' })
  })

  it('hears a new fall of somebody old, who said worse or the same before', () => {
    const fallen = { 'injury-since': 'minor', 'injury-risks': ['none'] }
    expect(found({ ...good, ...fallen }, 'complete', { ...subject, age: 80 })).toMatchObject({
      tier: 'URGENT',
      decidedBy: 'fall-since',
    })
    expect(found({ ...good, ...fallen, 'can-stand': 'no' }, 'complete', { ...subject, age: 80 }).tier).toBe('EMERGENCY')
  })

  it('is never routine for a child', () => {
    expect(found({ ...good, 'refuses-to-walk': 'no' }, 'complete', { ...subject, age: 12 }).tier).toBe('SOON')
  })
})

describe('what a check-in brings that the form before it did not', () => {
  const child = { age: 14, sex: 'female' } as const
  const old = { age: 78, sex: 'female' } as const
  const walks = { 'refuses-to-walk': 'no' }
  const pregnant = { pregnancy: 'yes', 'pregnancy-weeks': 30, 'late-pregnancy-signs': ['none'] }
  const cancer = { 'cancer-history': 'yes', 'cancer-type': ['breast'], 'cancer-under-treatment': 'yes' }
  const first = (answers: Answers, who: { age: number; sex: 'female' }) =>
    triage({ ...backPainIntake, subject: who, answers, stage: 'draft', locale: 'en' }).findings

  it.each<readonly [string, { age: number; sex: 'female' }, Answers, Answers, readonly string[]]>([
    ['an adult, calm', subject, {}, {}, []],
    ['a child, calm', child, {}, walks, []],
    ['a child under ten, calm', { ...child, age: 7 }, {}, walks, []],
    ['a child whose night pain was heard, calm', child, { 'night-pain': 'constant' }, walks, []],
    ['a child with a fever', child, {}, { ...walks, 'fever-chills': 'yes' }, ['under-16', 'fever-chills']],
    ['a child whose leg is weak', child, {}, { ...walks, 'neuro-weak-one': 'recent' }, ['under-16', 'neuro-weak-one']],
    ['a child who does not walk', child, {}, { 'refuses-to-walk': 'yes' }, ['under-16']],
    ['a child with more pain', child, {}, { ...walks, 'pain-since': 'worse' }, ['worse-since']],
    ['a child, a sign passed over', child, {}, { 'refuses-to-walk': '' }, ['unanswered']],
    ['somebody pregnant, calm', subject, pregnant, pregnant, []],
    ['somebody pregnant, in strong pain', subject, pregnant, { ...pregnant, 'pain-now': 7 }, ['pregnancy-pain']],
    ['somebody old, calm', old, {}, {}, []],
    ['somebody old whose saddle is numb', old, {}, { 'ces-saddle': 'new' }, ['ces-saddle']],
    ['somebody with cancer, calm', subject, cancer, {}, []],
    ['somebody old with cancer and osteoporosis, calm', old, { ...cancer, osteoporosis: 'yes' }, {}, []],
    ['a sign that was there before', subject, { 'ces-saddle': 'new' }, { 'ces-saddle': 'new' }, ['ces-saddle']],
  ])('%s', (_what, who, before, now, expected) => {
    const earlier = first(before, who)
    const news = found({ ...good, ...now }, 'complete', who).findings.filter((each) => !isKnownFrom(earlier, each))
    expect(news.filter(({ tier }) => tier !== null).map(({ id }) => id)).toEqual(expected)
  })

  it('is news where the age was not known then, or counts for more than then', () => {
    const now = found({ ...good, ...walks }, 'complete', { ...child, age: 9 }).findings.filter(restsOnThePerson)
    expect(now.map(({ id, tier }) => [id, tier])).toEqual([['under-16', 'URGENT']])
    const isKnownAt = (age: number) => now.every((each) => isKnownFrom(first({}, { ...child, age }), each))
    expect([46, 14, 9].map(isKnownAt)).toEqual([false, false, true])
  })

  it('is nothing at any age, where all goes well', () => {
    const ages = Array.from({ length: 111 }, (_, age) => age)
    const news = ages.flatMap((age) => {
      const who = { age, sex: 'female' } as const
      const earlier = first({}, who)
      return found({ ...good, ...walks }, 'complete', who).findings.filter((each) => !isKnownFrom(earlier, each))
    })
    expect(news.filter(({ tier }) => tier !== null)).toEqual([])
  })
})

test('it takes two minutes: seven pages, the signs first, and no more than two dozen questions', () => {
  const pages = visiblePages(questionnaire, good, subject).map(({ id }) => id)
  expect(pages).toHaveLength(7)
  expect(pages.slice(0, 5)).toEqual(
    visiblePages(backPainIntake.questionnaire, {}, subject)
      .map(({ id }) => id)
      .slice(0, 5),
  )
})

test('a sign has the id, the options and the words that it has in the whole form', () => {
  for (const { id } of questionnaire.items.filter(({ section }) => section !== 'since-then')) {
    const same = (list: readonly { readonly id: string }[]) => list.find((each) => each.id === id)
    expect(same(questionnaire.items)).toEqual(same(backPainIntake.questionnaire.items))
    for (const locale of ['en', 'es'] as const) {
      const [short, whole] = [
        questionnaire.words[locale]?.items[id],
        backPainIntake.questionnaire.words[locale]?.items[id],
      ]
      expect(short).toEqual(whole)
      expect(short).toBeDefined()
    }
  }
})

test('the whole form never asks what only a check-in can', () => {
  const own = questionnaire.items.filter(({ section }) => section === 'since-then').map(({ id }) => id)
  expect(own).toHaveLength(5)
  expect(backPainIntake.questionnaire.items.filter(({ id }) => own.includes(id))).toEqual([])
})

describe.each(checkInFlags)('$id', (rule) => {
  const findings = ({ answers, subject: who }: Example) =>
    found(answers, 'draft', { ...subject, ...who }).findings.find(({ id }) => id === rule.id)

  it('fires for its examples, and not for the others', () => {
    for (const example of rule.examples.fires) {
      expect(findings(example)?.tier).toBe(example.tier)
      expect(findings(example)?.because.length).toBeGreaterThan(0)
    }
    for (const example of rule.examples.doesNotFire) expect(findings(example)).toBeUndefined()
  })
})
