import type { Answers, AnswerValue } from '@/lib/intake/questionnaire'
import { reachedBy } from '@/lib/intake/reached-by'
import { stripHidden } from '@/lib/intake/visibility'
import { evaluate } from './evaluate'
import type { Finding } from './finding'
import { rulesReading } from './rules-reading'
import type { TriageInput } from './triage'

const none: readonly Finding[] = []

const without = (answers: Answers, item: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item))

/**
 * What each answer to this question raises in a draft that has none to it, by name and tier. A page asks this of all its
 * options, so only the rules that read what the answer changes are asked; one that reads two of these is named twice.
 */
export function newlyFoundBy(
  { questionnaire, ruleSet: { rules }, subject, answers, locale }: Omit<TriageInput, 'stage'>,
  item: string,
): (value: AnswerValue) => readonly Finding[] {
  const read = reachedBy(questionnaire, item).filter((id) => rulesReading(rules, id).length > 0)
  if (read.length === 0) return () => none
  const counted = (given: Answers) => stripHidden(questionnaire, given, subject)
  const hear = (heard: Answers, id: string) =>
    evaluate(rulesReading(rules, id), questionnaire, { answers: heard, subject }, locale)
  const before = counted(without(answers, item))
  const known = new Map<string, readonly Finding[]>()
  const knownOf = (id: string) => {
    const findings = known.get(id) ?? hear(before, id)
    known.set(id, findings)
    return findings
  }
  return (value) => {
    const after = counted({ ...answers, [item]: value })
    const changed = read.filter((id) => before[id] !== after[id])
    return changed.flatMap((each) =>
      hear(after, each).filter(
        ({ id, tier }) => !knownOf(each).some((finding) => finding.id === id && finding.tier === tier),
      ),
    )
  }
}
