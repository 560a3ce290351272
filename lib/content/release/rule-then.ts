import { itemsOf } from '@/lib/intake/condition'
import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { Pathway, PathwayForm } from '@/lib/pathways/pathway'
import { conditionsOf } from '@/lib/triage/because'
import type { Rule } from '@/lib/triage/rule'
import { ruleAlone } from '../docs/rule-words'
import { fingerprintOf } from '../fingerprint'

/** What it does and says to a clinician is the same; when it was last read, and its examples, aside. */
export const isSameRule = (one: Rule, other: Rule): boolean => {
  const [before, after] = [one, other].map((rule) => fingerprintOf({ ...rule, reviewedOn: '', examples: '' }))
  return before === after
}

const itemsRead = (rule: Rule): readonly string[] => [
  ...conditionsOf(rule).flatMap(itemsOf),
  ...(rule.kind === 'flag' ? (rule.unsure ?? []).map(({ item }) => item) : []),
  ...(rule.kind === 'words' ? rule.grades.flatMap(({ items }) => items) : []),
  ...(rule.kind === 'words' && rule.byCarer ? [rule.byCarer.item] : []),
  ...[...rule.examples.fires, ...rule.examples.doesNotFire].flatMap(({ answers }) => Object.keys(answers)),
]

/**
 * The questionnaires by which rules of this form are told, today's first: its own, and those of the whole form, since a short
 * one is read with what was said before.
 */
export const tellingOf = ({ intake, checkIn, released }: Pathway, form: PathwayForm): readonly Questionnaire[] =>
  [form, form.questionnaire.id === checkIn.questionnaire.id ? intake : form].flatMap(({ questionnaire }) => [
    questionnaire,
    ...released.questionnaires.filter(({ id }) => id === questionnaire.id).toReversed(),
  ])

/** A rule of this or an earlier set in words, by the first of these questionnaires that asks all that it reads. */
export function tellRule(rule: Rule, questionnaires: readonly Questionnaire[]): readonly string[] {
  const read = itemsRead(rule)
  const asksAll = ({ items }: Questionnaire) => read.every((item) => items.some(({ id }) => id === item))
  const questionnaire = questionnaires.find(asksAll)
  return questionnaire ? ruleAlone(rule, questionnaire) : [rule.reason]
}
