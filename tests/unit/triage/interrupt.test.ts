import { describe, expect, it, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { adviceAfterwards, advisedTo, hasTakenBack, interruptsOf, type Raised } from '@/lib/triage/interrupt'
import { assessed } from './cases'
import { raised, someFinding } from './some-finding'

const then = new Date('2026-11-23T17:00:00Z')
const interrupt = (...rows: readonly Raised[]) =>
  interruptsOf(rows, backPainIntake.ruleSet, backPainIntake.questionnaire, 'en')
const { items, shared } = backPainIntake.questionnaire.words.en
/** By its name, with since when. */
const newSign = (item: string) => {
  const words = `${items[item]?.label ?? ''}: ${shared.since.new ?? ''}`
  return { item, words, inEnglish: words }
}

describe('what interrupts', () => {
  test.each([
    ['nothing raised', []],
    ['a flag that was taken back', [raised('ces-saddle', { withdrawnAt: then })]],
    ['a flag that was read', [raised('ces-saddle', { acknowledgedAt: then })]],
    ['one both read and taken back', [raised('ces-saddle', { acknowledgedAt: then, withdrawnAt: then })]],
    ['an URGENT flag', [raised('fever-chills', { finding: someFinding('fever-chills', { tier: 'URGENT' }) })]],
    ['a flag with no tier', [raised('trauma', { finding: someFinding('trauma', { tier: null }) })]],
  ])('is not %s', (_what, rows) => {
    expect(interrupt(...rows)).toBeNull()
  })

  it('is an emergency that nobody has read yet', () => {
    expect(interrupt(raised('ces-saddle'))).toEqual({
      advice: 'emergency-department',
      findingIds: ['row of ces-saddle'],
      signs: [newSign('ces-saddle')],
    })
  })

  it('goes on for a new emergency beside one that was read', () => {
    const rows = [raised('ces-saddle', { acknowledgedAt: then }), raised('ces-bowel')]
    expect(interrupt(...rows)?.signs.map(({ item }) => item)).toEqual(['ces-bowel'])
  })

  it('names each sign once, in the order it was asked, and neither age nor sex', () => {
    const because = ['sex', 'ces-saddle', 'ces-retention', 'age'].map((item) => ({
      item,
      question: item,
      answer: item,
      value: 'new',
    }))
    const both = raised('N1', { finding: someFinding('N1', { kind: 'combination', because }) })
    expect(interrupt(both, raised('ces-saddle'))).toEqual({
      advice: 'emergency-department',
      findingIds: ['row of N1', 'row of ces-saddle'],
      signs: ['ces-retention', 'ces-saddle'].map(newSign),
    })
  })
})

const thoughts = someFinding('suicidal-thoughts', { tier: 'URGENT' })

describe('more than one kind of advice', () => {
  const all = [
    raised('unsafe-home'),
    raised('suicidal-thoughts', { finding: thoughts }),
    raised('late-pregnancy'),
    raised('ces-saddle'),
  ]
  const order = ['emergency-department', 'maternity', 'crisis', 'private'] as const

  it('comes one after the other, what saves a body first', () => {
    const seen: string[] = []
    let rows: readonly Raised[] = all
    for (;;) {
      const next = interrupt(...rows)
      if (!next) break
      seen.push(next.advice)
      rows = rows.map((row) => (next.findingIds.includes(row.id) ? { ...row, acknowledgedAt: then } : row))
    }
    expect(seen).toEqual(order)
  })

  it('shows help to whoever has thoughts of ending their life, below the highest tier too', () => {
    expect(interrupt(raised('suicidal-thoughts', { finding: thoughts }))?.advice).toBe('crisis')
  })

  it('hands over nothing private', () => {
    const because = [{ item: 'unsafe-home', question: 'q', answer: 'a', value: 'danger-now' }]
    const rows = [raised('unsafe-home', { finding: someFinding('unsafe-home', { because }) })]
    expect(interrupt(...rows)).toMatchObject({ advice: 'private', signs: [] })
  })

  it('hands over the signs that were ticked, where a question lists several', () => {
    const because = [{ item: 'late-pregnancy-signs', question: 'q', answer: 'a', value: ['blood-or-gush'] }]
    const stop = interrupt(raised('late-pregnancy', { finding: someFinding('late-pregnancy', { because }) }))
    const words = backPainIntake.questionnaire.words.en.items['late-pregnancy-signs']?.options?.['blood-or-gush']
    expect(stop?.signs).toEqual([{ item: 'late-pregnancy-signs', words, inEnglish: words }])
  })

  it('stays in sight once read, the most pressing of it, and never what is private', () => {
    const read = all.map((row) => ({ ...row, acknowledgedAt: then }))
    expect(advisedTo(read, backPainIntake.ruleSet, false)).toBe('emergency-department')
    expect(advisedTo(read.slice(0, 2), backPainIntake.ruleSet, false)).toBe('crisis')
    expect(advisedTo(read.slice(0, 1), backPainIntake.ruleSet, false)).toBeNull()
    expect(advisedTo(read.slice(0, 2), backPainIntake.ruleSet, true)).toBeNull()
  })

  it('decides what the patient is told once all is sent', () => {
    expect(adviceAfterwards(all, backPainIntake.ruleSet)).toBe('emergency-department')
    expect(adviceAfterwards(all.slice(0, 1), backPainIntake.ruleSet)).toBe('private')
    expect(adviceAfterwards([raised('ces-saddle', { withdrawnAt: then })], backPainIntake.ruleSet)).toBeNull()
  })
})

test.each([
  ['nothing raised', [], null],
  ['an emergency not read yet', [raised('ces-saddle')], null],
  ['one that was read', [raised('ces-saddle', { acknowledgedAt: then })], 'emergency-department'],
  ['one read and then taken back', [raised('ces-saddle', { acknowledgedAt: then, withdrawnAt: then })], null],
  [
    'an URGENT flag, which never interrupts',
    [raised('fever', { finding: someFinding('fever', { tier: 'URGENT' }), acknowledgedAt: then })],
    null,
  ],
])('the advice stays in sight after %s', (_what, rows, advice) => {
  expect(advisedTo(rows, backPainIntake.ruleSet, false)).toBe(advice)
})

test('whatever in the rules means now has words to hand over at a desk', () => {
  for (const rule of backPainIntake.ruleSet.rules) {
    for (const { subject, answers, isSent, tier } of rule.examples.fires) {
      if (tier !== 'EMERGENCY') continue
      const { findings } = assessed({ age: 45, sex: 'female', ...subject }, answers, isSent ? 'complete' : 'draft')
      const stop = interrupt(...findings.map((finding) => raised(finding.id, { finding })))
      expect(stop, rule.id).not.toBeNull()
      const signs = stop?.signs ?? []
      if (stop?.advice === 'crisis' || stop?.advice === 'private') continue
      expect(signs.length, rule.id).toBeGreaterThan(0)
      for (const { words } of signs) expect(words).toMatch(/\p{L}{2}/u)
      expect(signs.filter(({ item }) => !(item in answers))).toEqual([])
    }
  }
})

describe('an ambulance', () => {
  const chest = raised('chest-tearing')
  const readAll = (...rows: readonly Raised[]) => rows.map((row) => ({ ...row, acknowledgedAt: then }))

  it('comes first, and takes what sends to the same desk along: nobody is told to find a lift as well', () => {
    const stop = interrupt(raised('ces-saddle'), raised('late-pregnancy'), chest)
    expect(stop).toMatchObject({ advice: 'ambulance', findingIds: ['row of ces-saddle', 'row of chest-tearing'] })
    const read = readAll(raised('ces-saddle'), chest)
    expect(interrupt(...read)).toBeNull()
    expect(interrupt(...read, raised('late-pregnancy'))?.advice).toBe('maternity')
    expect(interrupt(...read, raised('ces-bowel'))).toMatchObject({
      advice: 'ambulance',
      findingIds: ['row of ces-bowel'],
    })
  })

  it('stays in sight and is said once all is sent', () => {
    const rows = [raised('ces-saddle'), chest]
    expect(advisedTo(readAll(...rows), backPainIntake.ruleSet, false)).toBe('ambulance')
    expect(adviceAfterwards(rows, backPainIntake.ruleSet)).toBe('ambulance')
  })

  it('is called off with its sign: the rest is for the emergency department again', () => {
    const gone = { ...chest, withdrawnAt: then }
    expect(interrupt(raised('ces-saddle'), gone)?.advice).toBe('emergency-department')
    expect(hasTakenBack([gone], backPainIntake.ruleSet)).toBe(true)
  })

  it('is not called where the sign is not sure, which is no emergency by itself', () => {
    const unsure = raised('chest-tearing', { finding: someFinding('chest-tearing', { tier: 'URGENT' }) })
    expect(interrupt(unsure, raised('ces-saddle'))?.advice).toBe('emergency-department')
  })
})

describe('what was taken back', () => {
  const gone = (id: string, tier: 'EMERGENCY' | 'URGENT' = 'EMERGENCY') =>
    raised(id, { finding: someFinding(id, { tier }), withdrawnAt: then })

  it.each(['ces-saddle', 'late-pregnancy'])('is spoken of after %s', (id) => {
    expect(hasTakenBack([gone(id)], backPainIntake.ruleSet)).toBe(true)
  })

  it.each(['unsafe-home', 'suicidal-thoughts'])('is not spoken of after %s, which is private', (id) => {
    expect(hasTakenBack([gone(id)], backPainIntake.ruleSet)).toBe(false)
  })

  it('is no emergency where the sign was none, or still holds', () => {
    expect(hasTakenBack([gone('fever-chills', 'URGENT'), raised('ces-saddle')], backPainIntake.ruleSet)).toBe(false)
  })
})
