import { compileCondition, type Facts, type HeardAs } from '@/lib/intake/condition'
import { type Grade, gradesOf, type Rule } from './rule'
import type { Tier } from './urgency'

/** "Not sure" to an item, and which grades would hold if it were the answer that it could be. */
export interface Unsure {
  readonly item: string
  /** What it then scores; where nothing is said, one below what holds. */
  readonly tier: Tier | undefined
  readonly held: (facts: Facts) => readonly Grade[]
}

export interface CompiledRule {
  readonly rule: Rule
  readonly held: (facts: Facts) => readonly Grade[]
  readonly unsure: readonly Unsure[]
}

const none: readonly Grade[] = []

/** Which of the grades hold. With `heard` one answer is heard as another. */
function heldOf(grades: readonly Grade[], heard?: HeardAs): CompiledRule['held'] {
  const asked = grades.map((grade) => ({ grade, ask: compileCondition(grade.when, heard) }))
  return (facts) => {
    let held: Grade[] | undefined
    for (const { grade, ask } of asked) if (ask(facts) === 'yes') (held ??= []).push(grade)
    return held ?? none
  }
}

function compileRule(rule: Rule): CompiledRule {
  const grades = gradesOf(rule)
  const unsure = rule.kind === 'flag' ? (rule.unsure ?? []) : []
  return {
    rule,
    held: heldOf(grades),
    unsure: unsure.map(({ item, as, tier }) => ({ item, tier, held: heldOf(grades, { item, as }) })),
  }
}

const known = new WeakMap<readonly Rule[], readonly CompiledRule[]>()

/** Once a rule set: a form is read again with every answer. */
export function compiledRules(rules: readonly Rule[]): readonly CompiledRule[] {
  const compiled = known.get(rules) ?? rules.map(compileRule)
  known.set(rules, compiled)
  return compiled
}
