import type { Answers, Subject } from './given'

/** Kleene's three values. An unanswered question and an "unsure" are unknown, never no. */
export type Truth = 'yes' | 'no' | 'unknown'

/** One small language, as plain data, for "when is this asked?" and "when does this rule fire?". */
export type Condition =
  | { readonly test: 'is'; readonly item: string; readonly values: readonly string[] }
  | { readonly test: 'holds'; readonly item: string; readonly options: readonly string[] }
  | ({ readonly test: 'number'; readonly item: string } & Bounds)
  | { readonly test: 'sum'; readonly items: readonly string[]; readonly atLeast: number }
  | ({ readonly test: 'age' } & Bounds)
  | { readonly test: 'sex'; readonly values: readonly Subject['sex'][] }
  | { readonly test: 'flag'; readonly id: string }
  | { readonly test: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly test: 'count'; readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly test: 'not'; readonly of: Condition }
  /** No only where `of` is known to hold: what nobody has said cannot excuse anything. */
  | { readonly test: 'unless'; readonly of: Condition }

export interface Bounds {
  readonly atLeast?: number
  readonly above?: number
  readonly atMost?: number
  readonly below?: number
}

export interface Facts {
  readonly answers: Answers
  readonly subject: Subject
  /** Known only to rules that combine flags. */
  readonly flags?: ReadonlyMap<string, Truth>
}

export const is = (item: string, ...values: readonly string[]): Condition => ({ test: 'is', item, values })
export const holds = (item: string, ...options: readonly string[]): Condition => ({ test: 'holds', item, options })
export const number = (item: string, bounds: Bounds): Condition => ({ test: 'number', item, ...bounds })
export const sum = (items: readonly string[], atLeast: number): Condition => ({ test: 'sum', items, atLeast })
export const age = (bounds: Bounds): Condition => ({ test: 'age', ...bounds })
export const sex = (...values: readonly Subject['sex'][]): Condition => ({ test: 'sex', values })
export const flag = (id: string): Condition => ({ test: 'flag', id })
export const all = (...of: readonly Condition[]): Condition => ({ test: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ test: 'any', of })
export const count = (atLeast: number, ...of: readonly Condition[]): Condition => ({ test: 'count', atLeast, of })
export const not = (of: Condition): Condition => ({ test: 'not', of })
export const unless = (of: Condition): Condition => ({ test: 'unless', of })

const truth = (holdsTrue: boolean): Truth => (holdsTrue ? 'yes' : 'no')

const within = (value: number, { atLeast, above, atMost, below }: Bounds): Truth =>
  truth(
    (atLeast === undefined || value >= atLeast) &&
      (above === undefined || value > above) &&
      (atMost === undefined || value <= atMost) &&
      (below === undefined || value < below),
  )

/** How many hold, and how many may; it looks no further than it has to. */
function counted(of: readonly Condition[], facts: Facts, atLeast: number): Truth {
  let sure = 0
  let possible = of.length
  for (const each of of) {
    const held = evaluateCondition(each, facts)
    if (held === 'yes') sure += 1
    if (held === 'no') possible -= 1
    if (sure >= atLeast || possible < atLeast) break
  }
  if (sure >= atLeast) return 'yes'
  return possible >= atLeast ? 'unknown' : 'no'
}

const ofValue = (facts: Facts, item: string, values: readonly string[]): Truth => {
  const answer = facts.answers[item]
  if (typeof answer !== 'string') return 'unknown'
  if (values.includes(answer)) return 'yes'
  return answer === 'unsure' ? 'unknown' : 'no'
}

const ofOptions = (facts: Facts, item: string, options: readonly string[]): Truth => {
  const answer = facts.answers[item]
  if (!Array.isArray(answer) || answer.length === 0) return 'unknown'
  return truth(answer.some((option: string) => options.includes(option)))
}

/** A total already reached is reached, whatever the rest would add. */
const ofSum = (facts: Facts, items: readonly string[], atLeast: number): Truth => {
  const known = items.map((item) => facts.answers[item]).filter((answer) => typeof answer === 'number')
  if (known.reduce((total, value) => total + value, 0) >= atLeast) return 'yes'
  return known.length === items.length ? 'no' : 'unknown'
}

export function evaluateCondition(condition: Condition, facts: Facts): Truth {
  switch (condition.test) {
    case 'is':
      return ofValue(facts, condition.item, condition.values)
    case 'holds':
      return ofOptions(facts, condition.item, condition.options)
    case 'number': {
      const answer = facts.answers[condition.item]
      return typeof answer === 'number' ? within(answer, condition) : 'unknown'
    }
    case 'sum':
      return ofSum(facts, condition.items, condition.atLeast)
    case 'age':
      return within(facts.subject.age, condition)
    case 'sex':
      return truth(condition.values.includes(facts.subject.sex))
    case 'flag':
      return facts.flags?.get(condition.id) ?? 'no'
    case 'all':
      return counted(condition.of, facts, condition.of.length)
    case 'any':
      return counted(condition.of, facts, 1)
    case 'count':
      return counted(condition.of, facts, condition.atLeast)
    case 'not': {
      const inner = evaluateCondition(condition.of, facts)
      return inner === 'unknown' ? inner : truth(inner === 'no')
    }
    case 'unless':
      return truth(evaluateCondition(condition.of, facts) !== 'yes')
  }
}

const partsOf = (condition: Condition): readonly Condition[] | null => {
  switch (condition.test) {
    case 'all':
    case 'any':
    case 'count':
      return condition.of
    case 'not':
    case 'unless':
      return [condition.of]
    default:
      return null
  }
}

/** The smallest conditions inside this one. */
export const leavesOf = (condition: Condition): readonly Condition[] =>
  partsOf(condition)?.flatMap(leavesOf) ?? [condition]

/** Every question this condition looks at, each once. */
export const itemsOf = (condition: Condition): readonly string[] => [
  ...new Set(leavesOf(condition).flatMap((leaf) => ('items' in leaf ? leaf.items : 'item' in leaf ? [leaf.item] : []))),
]
