import { evaluateCondition, type Facts, type Truth } from '@/lib/intake/condition'
import type { Locale, Questionnaire } from '@/lib/intake/questionnaire'
import { becauseOf, type Cause, causesOf } from './because'
import type { Finding } from './finding'
import { type CombinationRule, type FlagRule, gradesOf, type Rule } from './rule'
import { highest, oneBelow, rankOf, type Tier } from './urgency'
import { wordsFound } from './words-found'

interface Outcome {
  readonly certainty: Finding['certainty']
  readonly tier: Tier | null
  readonly causes: readonly Cause[]
}

const gradesHeld = (rule: FlagRule | CombinationRule, facts: Facts) =>
  gradesOf(rule).filter((grade) => evaluateCondition(grade.when, facts) === 'yes')

function known(rule: FlagRule | CombinationRule, facts: Facts, rules: readonly Rule[]): Outcome[] {
  const held = gradesHeld(rule, facts)
  if (held.length === 0) return []
  const causes = held.flatMap((grade) => causesOf(grade.when, facts, rules))
  return [{ certainty: 'yes', tier: highest(held.map((grade) => grade.tier)), causes }]
}

/** "Not sure" is heard as the answer it could be, and then scores one tier less. */
const unsure = (rule: FlagRule, facts: Facts): Outcome[] =>
  (rule.unsure ?? [])
    .filter(({ item }) => facts.answers[item] === 'unsure')
    .flatMap(({ item, as, tier: said }) => {
      const held = gradesHeld(rule, { ...facts, answers: { ...facts.answers, [item]: as } })
      if (held.length === 0) return []
      const tier = highest(held.map((grade) => grade.tier))
      return [{ certainty: 'unsure', tier: said ?? (tier && oneBelow(tier)), causes: [{ item }] }]
    })

const rank = (tier: Tier | null): number => (tier ? rankOf(tier) : Number.POSITIVE_INFINITY)

/** The most urgent way in which this flag is up; what is known goes before what is unsure. */
const flagOutcome = (rule: FlagRule, facts: Facts, rules: readonly Rule[]): Outcome | undefined =>
  [...known(rule, facts, rules), ...unsure(rule, facts)].reduce<Outcome | undefined>(
    (best, each) => (best && rank(best.tier) <= rank(each.tier) ? best : each),
    undefined,
  )

const combinationOutcome = (rule: CombinationRule, facts: Facts, rules: readonly Rule[]): Outcome | undefined =>
  known(rule, facts, rules)[0]

/** A flag that is only unsure is unknown to every combination. */
const flagTruth = (rule: FlagRule, facts: Facts): Truth => {
  if (gradesHeld(rule, facts).length > 0) return 'yes'
  return unsure(rule, facts).length > 0 ? 'unknown' : 'no'
}

/** Most urgent first; the sort is stable, so rules of one tier stay in their own order. */
export const byUrgency = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (rank(a.tier) === rank(b.tier) ? 0 : rank(a.tier) - rank(b.tier)))

export function evaluate(
  rules: readonly Rule[],
  questionnaire: Questionnaire,
  plain: Facts,
  locale: Locale,
): readonly Finding[] {
  const flags = new Map(rules.flatMap((rule) => (rule.kind === 'flag' ? [[rule.id, flagTruth(rule, plain)]] : [])))
  const facts = { ...plain, flags }
  const findings = rules.flatMap((rule): Finding[] => {
    const { id, label, reason, sources } = rule
    if (rule.kind === 'words') {
      const said = wordsFound(rule, questionnaire, facts, locale)
      return said ? [{ id, kind: 'flag', certainty: 'yes', label, reason, sources, ...said }] : []
    }
    const outcome = rule.kind === 'flag' ? flagOutcome(rule, facts, rules) : combinationOutcome(rule, facts, rules)
    if (!outcome) return []
    const because = becauseOf(outcome.causes, questionnaire, facts, locale)
    return [{ id, kind: rule.kind, tier: outcome.tier, certainty: outcome.certainty, label, reason, sources, because }]
  })
  return byUrgency(findings)
}
