import { itemsOf } from '@/lib/intake/condition'
import {
  type Answers,
  isAnswered,
  type Item,
  type Locale,
  type Questionnaire,
  type Subject,
} from '@/lib/intake/questionnaire'
import { askedItems } from '@/lib/intake/progress'
import { becauseOf, conditionsOf } from './because'
import type { Finding } from './finding'
import type { RuleSet } from './rule'

/** Every question that some rule needs. */
const flagItems = (ruleSet: RuleSet): ReadonlySet<string> =>
  new Set(ruleSet.rules.flatMap(conditionsOf).flatMap(itemsOf))

/** What some rule needs, was shown, and was passed over. */
export function skippedSigns(
  ruleSet: RuleSet,
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
): readonly Item[] {
  const needed = flagItems(ruleSet)
  return askedItems(questionnaire, answers, subject).filter(
    (item) => needed.has(item.id) && !item.isSpare && !isAnswered(answers[item.id]),
  )
}

/** Nobody is sent to the routine list on the strength of a question they passed over. */
export function unansweredFinding(
  ruleSet: RuleSet,
  questionnaire: Questionnaire,
  answers: Answers,
  subject: Subject,
  locale: Locale,
): readonly Finding[] {
  const skipped = skippedSigns(ruleSet, questionnaire, answers, subject)
  if (skipped.length === 0) return []
  const causes = skipped.map((item) => ({ item: item.id }))
  const because = becauseOf(causes, questionnaire, { answers, subject }, locale)
  return [{ id: 'unanswered', kind: 'flag', certainty: 'yes', ...ruleSet.unanswered, because }]
}
