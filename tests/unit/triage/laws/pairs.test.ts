import { expect, test } from 'vitest'
import type { Answers, AnswerValue, Subject } from '@/lib/intake/questionnaire'
import type { Example } from '@/lib/triage/rule'
import { assess } from '@/lib/triage/assess'
import { rankOf } from '@/lib/triage/urgency'
import { assessed } from '../cases'
import { calmingPart, closingPart, representatives } from '../positives'

const isList = (value: AnswerValue | undefined): value is readonly string[] => Array.isArray(value)

/** One person to whom both apply; null where the two contradict each other. */
function together(one: Example, other: Example): Example | null {
  const subject: Partial<Subject> = { ...one.subject, ...other.subject }
  const answers: Record<string, AnswerValue> = { ...one.answers }
  for (const [item, value] of Object.entries(other.answers)) {
    const held = answers[item]
    if (isList(held) && isList(value)) {
      const both = [...new Set([...held, ...value])]
      if (both.length > 1 && both.includes('none')) return null
      answers[item] = both
    } else if (held !== undefined && held !== value) return null
    else answers[item] = value
  }
  const differs = (['age', 'sex'] as const).some(
    (key) => one.subject && key in one.subject && one.subject[key] !== subject[key],
  )
  return differs ? null : { subject, answers }
}

const someone: Subject = { age: 40, sex: 'other' }
type Stage = 'draft' | 'complete'
const rank = (subject: Partial<Subject> | undefined, answers: Answers, stage: Stage) =>
  rankOf(assess(assessed({ ...someone, ...subject }, answers, stage).findings.filter(isFound)).tier)
const isFound = ({ id }: { readonly id: string }) => id !== 'unanswered'

const stages: readonly { readonly stage: Stage; readonly calms: (answers: Answers) => Answers }[] = [
  { stage: 'draft', calms: calmingPart },
  { stage: 'complete', calms: closingPart },
]

test.each(stages)(
  '$stage: any two flags together are at least as urgent as each alone, but for what calms',
  (law) => {
    const { stage, calms } = law
    let pairs = 0
    const lowered: string[] = []
    for (const [at, one] of representatives.entries()) {
      for (const other of representatives.slice(at + 1)) {
        const both = together(one.example, other.example)
        if (!both) continue
        pairs += 1
        const alone = [
          rank(both.subject, { ...calms(both.answers), ...one.example.answers }, stage),
          rank(both.subject, { ...calms(both.answers), ...other.example.answers }, stage),
        ]
        if (rank(both.subject, both.answers, stage) > Math.min(...alone)) lowered.push(`${one.name} with ${other.name}`)
      }
    }
    expect(lowered).toEqual([])
    expect(pairs).toBeGreaterThan(5000)
  },
  300_000,
)
