import { describe, expect, it, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { checkInFlags } from '@/lib/content/pathways/back-pain/check-in/rules'
import { sinceThen } from '@/lib/content/pathways/back-pain/check-in/since-then'
import { type Answers, itemsOfPage } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { triage } from '@/lib/triage/triage'

const { questionnaire } = backPainCheckIn
const subject = { age: 46, sex: 'female' } as const

/** Every sign denied, and all goes well. */
const calm: Answers = Object.fromEntries(
  questionnaire.pages.flatMap(itemsOfPage).flatMap((id): [string, string | number][] => {
    const item = questionnaire.items.find((each) => each.id === id)
    if (!item || item.askedWhen) return []
    if (id === 'can-stand') return [[id, 'yes']]
    if (item.type === 'number') return [[id, 3]]
    return 'options' in item ? [[id, item.options.includes('no') ? 'no' : (item.options[0] ?? '')]] : []
  }),
)
const good = { ...calm, managing: 'yes' }

const found = (
  answers: Answers,
  stage: 'draft' | 'complete' = 'complete',
  who = subject as { age: number; sex: 'female' },
) => triage({ ...backPainCheckIn, subject: who, answers, stage, locale: 'en' })

describe('what a check-in means', () => {
  it.each<readonly [string, Answers, string, string]>([
    ['nothing new', {}, 'ROUTINE', 'none'],
    ['the same as before', { 'pain-since': 'same', 'doing-since': 'same' }, 'ROUTINE', 'none'],
    ['more pain', { 'pain-since': 'worse' }, 'SOON', 'worse-since'],
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

  it('is never routine for a child', () => {
    expect(found(good, 'complete', { ...subject, age: 12 }).tier).toBe('SOON')
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
  expect(own).toHaveLength(3)
  expect(backPainIntake.questionnaire.items.filter(({ id }) => own.includes(id))).toEqual([])
})

describe.each(checkInFlags)('$id', (rule) => {
  const findings = ({ answers }: { readonly answers: Answers }) =>
    found(answers, 'draft').findings.find(({ id }) => id === rule.id)

  it('fires for its examples, and not for the others', () => {
    for (const example of rule.examples.fires) {
      expect(findings(example)?.tier).toBe(example.tier)
      expect(findings(example)?.because.length).toBeGreaterThan(0)
    }
    for (const example of rule.examples.doesNotFire) expect(findings(example)).toBeUndefined()
  })
})
