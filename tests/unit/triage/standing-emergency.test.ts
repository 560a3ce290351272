import { describe, expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { type Raised, standingEmergencies } from '@/lib/triage/interrupt'
import { raised, someFinding } from './some-finding'

const then = new Date('2026-11-23T17:00:00Z')

describe('an emergency that still holds', () => {
  const later = new Date('2026-11-23T18:00:00Z')
  const standing = (...rows: readonly Raised[]) =>
    standingEmergencies(
      rows.map((row, at) => ({ ...row, raisedAt: at === 0 ? then : later })),
      backPainIntake.ruleSet,
      backPainIntake.questionnaire,
      'en',
    )

  it('counts read or not, from the first that was said, and not once it was taken back', () => {
    const rows = [raised('ces-saddle', { acknowledgedAt: then }), raised('ces-bowel')]
    expect(standing(...rows)).toMatchObject([
      { advice: 'emergency-department', since: then, signs: [{ item: 'ces-bowel' }, { item: 'ces-saddle' }] },
    ])
    expect(standing(raised('ces-saddle', { withdrawnAt: then }))).toEqual([])
  })

  it('is what sends someone to a desk: the hospital before the maternity unit, and nothing said in private', () => {
    const rows = [raised('late-pregnancy'), raised('unsafe-home'), raised('ces-saddle')]
    expect(standing(...rows).map(({ advice }) => advice)).toEqual(['emergency-department', 'maternity'])
  })

  it('names no sentence that must not be read over a shoulder', () => {
    const because = [
      { item: 'worries', question: 'q', answer: 'He hits me', value: 'He hits me', isPrivate: true as const },
      { item: 'goal', question: 'q', answer: 'chest pain', value: 'My chest hurts' },
    ]
    const said = raised('ces-saddle', { finding: someFinding('ces-saddle', { because }) })
    expect(
      standing(said)[0]
        ?.signs.map(({ words }) => words)
        .join(),
    ).toMatch(/My chest hurts/)
    expect(JSON.stringify(standing(said))).not.toMatch(/hits/)
  })
})
