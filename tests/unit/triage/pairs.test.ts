import { expect, test } from 'vitest'
import type { Answers, AnswerValue, Subject } from '@/lib/intake/questionnaire'
import type { Example } from '@/lib/triage/rule'
import { rankOf } from '@/lib/triage/urgency'
import { assessed } from './cases'
import { calmingPart, representatives } from './positives'

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
const rank = (subject: Partial<Subject> | undefined, answers: Answers) =>
  rankOf(assessed({ ...someone, ...subject }, answers, 'draft').tier)

test('any two flags together are at least as urgent as each alone, but for what calms', () => {
  let pairs = 0
  const lowered: string[] = []
  for (const [at, one] of representatives.entries()) {
    for (const other of representatives.slice(at + 1)) {
      const both = together(one.example, other.example)
      if (!both) continue
      pairs += 1
      const alone = [
        rank(both.subject, { ...calmingPart(both.answers), ...one.example.answers }),
        rank(both.subject, { ...calmingPart(both.answers), ...other.example.answers }),
      ]
      if (rank(both.subject, both.answers) > Math.min(...alone)) lowered.push(`${one.name} with ${other.name}`)
    }
  }
  expect(lowered).toEqual([])
  expect(pairs).toBeGreaterThan(5000)
}, 300_000)
