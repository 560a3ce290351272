import { itemsOf } from '@/lib/intake/condition'
import { type Answers, isAnswered, type Locale, type Questionnaire, type Subject } from '@/lib/intake/questionnaire'
import { askedItems } from '@/lib/intake/progress'
import { becauseOf, conditionsOf } from './because'
import type { Finding } from './finding'
import type { RuleSet } from './rule'

/** Every question that some rule needs. */
const flagItems = (ruleSet: RuleSet): ReadonlySet<string> =>
  new Set(ruleSet.rules.flatMap(conditionsOf).flatMap(itemsOf))

/** Nobody is sent to the routine list on the strength of a question they passed over. */
export function unansweredFinding(
  ruleSet: RuleSet,
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
  locale: Locale,
): readonly Finding[] {
  const needed = flagItems(ruleSet)
  const skipped = askedItems(questionnaire, answers, subject).filter(
    (item) => needed.has(item.id) && !item.isSpare && !isAnswered(answers[item.id]),
  )
  if (skipped.length === 0) return []
  const causes = skipped.map((item) => ({ item: item.id }))
  const because = becauseOf(causes, questionnaire, { answers, subject }, locale)
  return [{ id: 'unanswered', kind: 'flag', certainty: 'yes', ...ruleSet.unanswered, because }]
}
