import { describe, expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { pageView } from '@/lib/intake/build-page-view'
import { readPage } from '@/lib/intake/page-form'
import type { Answers, Locale } from '@/lib/intake/questionnaire'

const { questionnaire, ruleSet } = backPainIntake
const subject = { age: 50, sex: 'male' } as const
const offered = (page: string, last: Answers, answers: Answers = {}, locale: Locale = 'en') =>
  Object.fromEntries(
    pageView(questionnaire, page, answers, subject, locale, last).blocks.flatMap((block) =>
      block.lastTime ? [[block.field, block.lastTime]] : [],
    ),
  )

describe('the same as last time', () => {
  test('is offered in words, with what the form would hold', () => {
    expect(offered('medicines', { medicines: ['nsaid', 'lithium'], allergies: 'Penicillin' })).toEqual({
      medicines: {
        words: 'Anti-inflammatory tablets, such as ibuprofen, naproxen or aspirin for pain, Lithium',
        values: { medicines: ['nsaid', 'lithium'] },
      },
      allergies: { words: 'Penicillin', values: { allergies: ['Penicillin'] } },
    })
  })

  test('of a list of conditions is offered whole or not at all', () => {
    const all = { diabetes: 'yes', 'high-blood-pressure': 'no', 'one-kidney': 'no' }
    expect(offered('conditions', all)['tick_other-conditions']).toEqual({
      words: questionnaire.words.en.items['diabetes']?.label,
      values: {
        'tick_other-conditions': ['diabetes', 'rest'],
        diabetes: ['yes'],
        'high-blood-pressure': [],
        'one-kidney': [],
      },
    })
    const none = { diabetes: 'no', 'high-blood-pressure': 'no', 'one-kidney': 'no' }
    expect(offered('conditions', none)['tick_other-conditions']?.values['tick_other-conditions']).toEqual(['none'])
    expect(offered('conditions', { diabetes: 'yes' })).toEqual({})
  })

  test('says what it said when it is taken over', () => {
    const last = { diabetes: 'unsure', 'high-blood-pressure': 'yes', 'one-kidney': 'no' }
    const view = pageView(questionnaire, 'conditions', {}, subject, 'en', last)
    const values = view.blocks.find((block) => block.field === 'tick_other-conditions')?.lastTime?.values ?? {}
    expect(readPage(view, values, 'skip').changes).toEqual(last)
  })

  test.each([
    ['an answer was given already', { medicines: ['nsaid'] }, { medicines: ['none'] }],
    ['there was none', {}, {}],
    ['the option is gone', { medicines: ['leeches'] }, {}],
    ['it held another kind of answer', { medicines: 7 }, {}],
  ] as const)('is not offered where %s', (_why, last, answers) => {
    expect(offered('medicines', last, answers)).not.toHaveProperty('medicines')
  })

  test('is never a flag', () => {
    const flags = new Set(ruleSet.rules.map((rule) => rule.id))
    const stable = questionnaire.items.filter((item) => item.isStable)
    expect(stable.length).toBeGreaterThan(5)
    for (const { id } of stable) expect(flags).not.toContain(id)
    const everything = Object.fromEntries(questionnaire.items.map(({ id }) => [id, 'yes']))
    for (const { id } of questionnaire.pages) {
      for (const field of Object.keys(offered(id, everything))) expect(flags).not.toContain(field)
    }
  })

  test('is said in the language of the page', () => {
    expect(offered('about-you', { smoking: 'never' }, {}, 'es')['smoking']?.words).toBe(
      questionnaire.words.es?.items['smoking']?.options?.['never'],
    )
  })
})
