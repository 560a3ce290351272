import { describe, expect, it } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import type { Answers } from '@/lib/intake/questionnaire'
import { givenAtOnce } from '@/lib/pathways/forms'
import { givenAlong } from '@/lib/pathways/given-along'
import { triage } from '@/lib/triage/triage'

const { questionnaire, ruleSet } = backPain.intake
const man = { age: 46, sex: 'male' } as const
const woman = { age: 30, sex: 'female' } as const

const along = (
  answers: Answers,
  subject: typeof man | typeof woman = man,
  tier: 'ROUTINE' | 'EMERGENCY' = 'ROUTINE',
) => {
  const form = { questionnaire, ruleSet, subject, answers }
  const flags = triage({ ...form, stage: 'complete', locale: 'en' }).findings.map(({ id }) => id)
  return givenAlong(backPain, givenAtOnce(backPain, tier), { ...form, tier, flags }).map(({ handout }) => handout)
}

const clear: Answers = {
  'blood-thinner': 'no',
  'nsaid-cautions': ['none'],
  medicines: ['none'],
  'cannot-keep-fluids-down': 'no',
}

describe('what goes with a handout that is given by itself', () => {
  it.each([
    ['nothing speaks against it', clear, man, ['h7']],
    ['an illness is on the stop list', { ...clear, 'nsaid-cautions': ['kidney-disease'] }, man, []],
    ['the stop list was passed over', { ...clear, 'nsaid-cautions': undefined }, man, []],
    ['drinks do not stay down', { ...clear, 'cannot-keep-fluids-down': 'yes' }, man, []],
    ['whether they do was passed over', { ...clear, 'cannot-keep-fluids-down': undefined }, man, []],
    ['blood is thinned', { ...clear, 'blood-thinner': 'yes' }, man, []],
    ['nobody is sure whether it is', { ...clear, 'blood-thinner': 'unsure' }, man, []],
    ['that was passed over', { ...clear, 'blood-thinner': undefined }, man, []],
    ['no medicine was named or denied', { ...clear, medicines: undefined }, man, []],
    ['she is not pregnant', { ...clear, pregnancy: 'no' }, woman, ['h7']],
    ['she passed that over', clear, woman, []],
    ['she is in week 20', { ...clear, pregnancy: 'yes', 'pregnancy-weeks': 20 }, woman, []],
    ['she does not know the week', { ...clear, pregnancy: 'yes' }, woman, []],
    ['she may be', { ...clear, pregnancy: 'possible' }, woman, []],
    ['she is in week 12', { ...clear, pregnancy: 'yes', 'pregnancy-weeks': 12 }, woman, []],
  ] as const)('is given or kept back where %s', (_, answers, subject, expected) => {
    const said = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers
    expect(along(said, subject)).toEqual(expected)
  })

  it('keeps pain tablets back in each week of a pregnancy', () => {
    const weeks = Array.from({ length: 43 }, (_, week) => week)
    const given = weeks.filter(
      (week) => along({ ...clear, pregnancy: 'yes', 'pregnancy-weeks': week }, woman).length > 0,
    )
    expect(given).toEqual([])
  })

  it('goes with nothing but what sends to it', () => {
    expect(along(clear, man, 'EMERGENCY')).toEqual([])
  })
})
