import { type Facts, itemsOf } from '@/lib/intake/condition'
import { isAnswered, type Item, type Locale, type Questionnaire } from '@/lib/intake/questionnaire'
import { pagesShown } from '@/lib/intake/visibility'
import { becauseOf, conditionsOf } from './because'
import type { Finding } from './finding'
import type { Rule, RuleSet } from './rule'

/** Of the finding for questions that were passed over; no rule is called so. */
export const unansweredId = 'unanswered'

const known = new WeakMap<readonly Rule[], ReadonlySet<string>>()

/** Every question that some rule needs. */
function flagItems({ rules }: RuleSet): ReadonlySet<string> {
  const items = known.get(rules) ?? new Set(rules.flatMap(conditionsOf).flatMap(itemsOf))
  known.set(rules, items)
  return items
}

/** What some rule needs, was shown, and was passed over; by the answers that count. */
export function skippedSigns(ruleSet: RuleSet, questionnaire: Questionnaire, facts: Facts): readonly Item[] {
  const needed = flagItems(ruleSet)
  const isSkipped = ({ id, isSpare }: Item) => !isAnswered(facts.answers[id]) && !isSpare && needed.has(id)
  return pagesShown(questionnaire, facts, isSkipped)
    .filter(({ page }) => !page.isOptional)
    .flatMap(({ items }) => items)
}

interface SentFacts extends Facts {
  readonly passedOver: ReadonlySet<string>
}

/** The same facts of a form that is sent: what it leaves out is known to be left out. */
export const asSent = (ruleSet: RuleSet, questionnaire: Questionnaire, facts: Facts): SentFacts => ({
  ...facts,
  passedOver: new Set(skippedSigns(ruleSet, questionnaire, facts).map(({ id }) => id)),
})

/** Nobody is sent to the routine list on the strength of a question they passed over. */
export function unansweredFinding(
  ruleSet: RuleSet,
  questionnaire: Questionnaire,
  sent: SentFacts,
  locale: Locale,
): readonly Finding[] {
  const skipped = [...sent.passedOver]
  if (skipped.length === 0) return []
  const causes = skipped.map((item) => ({ item }))
  const because = becauseOf(causes, questionnaire, sent, locale)
  return [{ id: unansweredId, kind: 'flag', certainty: 'yes', ...ruleSet.unanswered, because }]
}
