import type { Facts, Truth } from '@/lib/intake/condition'
import type { Locale, Questionnaire } from '@/lib/intake/questionnaire'
import { becauseOf, type Cause, causesOf } from './because'
import { type CompiledRule, compiledRules, type Unsure } from './compile'
import type { Finding } from './finding'
import type { Grade, Rule } from './rule'
import { highest, oneBelow, rankOf, type Tier } from './urgency'
import { wordsFound } from './words-found'

/** One way in which a rule is up: by the grades that hold, or by the question whose answer is unsure. */
interface Outcome {
  readonly certainty: Finding['certainty']
  readonly tier: Tier | null
  readonly by: readonly Grade[] | { readonly item: string }
  /** The grade that scored, whose words are shown. */
  readonly scored: Grade
}

/** The first of the most urgent that hold. */
function scoredOf(held: readonly Grade[]): Grade | undefined {
  const tier = highest(held.map((grade) => grade.tier))
  return held.find((grade) => grade.tier === tier)
}

const none: readonly Outcome[] = []

/** The ways in which this rule is up; what is known goes before what is unsure. */
function outcomesOf({ held, unsure }: CompiledRule, facts: Facts): readonly Outcome[] {
  const grades = held(facts)
  const scored = scoredOf(grades)
  const known: Outcome[] = scored ? [{ certainty: 'yes', tier: scored.tier, by: grades, scored }] : []
  const asked = unsure.filter(({ item }) => facts.answers[item] === 'unsure')
  return grades.length + asked.length === 0 ? none : [...known, ...asked.flatMap((each) => unsureOutcome(each, facts))]
}

/** "Not sure" is heard as the answer it could be, and then scores one tier less. */
function unsureOutcome({ item, tier: said, held }: Unsure, facts: Facts): readonly Outcome[] {
  const grades = held(facts)
  const scored = scoredOf(grades)
  if (!scored) return none
  const { tier } = scored
  return [{ certainty: 'unsure', tier: said ?? (tier && oneBelow(tier)), by: { item }, scored }]
}

const rank = (tier: Tier | null): number => (tier ? rankOf(tier) : Number.POSITIVE_INFINITY)

const mostUrgent = (outcomes: readonly Outcome[]): Outcome | undefined =>
  outcomes.reduce<Outcome | undefined>(
    (best, each) => (best && rank(best.tier) <= rank(each.tier) ? best : each),
    undefined,
  )

const causesIn = ({ by }: Outcome, facts: Facts, rules: readonly Rule[]): readonly Cause[] =>
  'item' in by ? [by] : by.flatMap((grade) => causesOf(grade.when, facts, rules))

/** Most urgent first; the sort is stable, so rules of one tier stay in their own order. */
export const byUrgency = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (rank(a.tier) === rank(b.tier) ? 0 : rank(a.tier) - rank(b.tier)))

export function evaluate(
  rules: readonly Rule[],
  questionnaire: Questionnaire,
  plain: Facts,
  locale: Locale,
): readonly Finding[] {
  const compiled = compiledRules(rules)
  // Flags rest on answers alone, so each is asked once, before whatever combines them.
  const up = new Map<string, readonly Outcome[]>()
  const flags = new Map<string, Truth>()
  for (const each of compiled) {
    const outcomes = each.rule.kind === 'flag' ? outcomesOf(each, plain) : none
    const [first] = outcomes
    if (!first) continue
    up.set(each.rule.id, outcomes)
    // A flag that is only unsure is unknown to every combination.
    flags.set(each.rule.id, first.certainty === 'yes' ? 'yes' : 'unknown')
  }
  const facts = { ...plain, flags }

  const findings: Finding[] = []
  for (const each of compiled) {
    const { id, kind, label, reason, sources } = each.rule
    if (kind === 'words') {
      const said = wordsFound(each.rule, questionnaire, facts, locale)
      if (said) findings.push({ id, kind: 'flag', certainty: 'yes', label, reason, sources, ...said })
      continue
    }
    const outcome = mostUrgent(kind === 'flag' ? (up.get(id) ?? none) : outcomesOf(each, facts))
    if (!outcome) continue
    const { tier, certainty, scored } = outcome
    const because = becauseOf(causesIn(outcome, facts, rules), questionnaire, facts, locale)
    const words = { label: scored.label ?? label, reason: scored.reason ?? reason }
    findings.push({ id, kind, tier, certainty, ...words, sources, because })
  }
  return byUrgency(findings)
}
