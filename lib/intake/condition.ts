import type { Answers, AnswerValue, Subject } from './given'

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
  /** Of a form that was sent: it asked this, and nobody answered. Of a draft nothing is passed over yet. */
  | { readonly test: 'passed-over'; readonly item: string }

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
  /** Known only of a form that was sent. */
  readonly passedOver?: ReadonlySet<string>
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
export const passedOver = (item: string): Condition => ({ test: 'passed-over', item })

const truth = (holdsTrue: boolean): Truth => (holdsTrue ? 'yes' : 'no')

const within = (value: number, { atLeast, above, atMost, below }: Bounds): Truth =>
  truth(
    (atLeast === undefined || value >= atLeast) &&
      (above === undefined || value > above) &&
      (atMost === undefined || value <= atMost) &&
      (below === undefined || value < below),
  )

/** A condition as a closure. */
export type Ask = (facts: Facts) => Truth

/** An answer that is heard as another one: "not sure" as the "yes" it could be. */
export interface HeardAs {
  readonly item: string
  readonly as: string
}

/** How many hold, and how many may; it looks no further than it has to. */
const counted =
  (of: readonly Ask[], atLeast: number): Ask =>
  (facts) => {
    let sure = 0
    let possible = of.length
    for (const ask of of) {
      const held = ask(facts)
      if (held === 'yes') sure += 1
      if (held === 'no') possible -= 1
      if (sure >= atLeast || possible < atLeast) break
    }
    if (sure >= atLeast) return 'yes'
    return possible >= atLeast ? 'unknown' : 'no'
  }

const ofValue = (answer: AnswerValue | undefined, values: readonly string[]): Truth => {
  if (typeof answer !== 'string') return 'unknown'
  if (values.includes(answer)) return 'yes'
  return answer === 'unsure' ? 'unknown' : 'no'
}

const ofOptions = (answer: AnswerValue | undefined, options: readonly string[]): Truth => {
  if (!Array.isArray(answer) || answer.length === 0) return 'unknown'
  return truth(answer.some((option: string) => options.includes(option)))
}

/** A total already reached is reached, whatever the rest would add. */
const ofSum = (answers: readonly (AnswerValue | undefined)[], atLeast: number): Truth => {
  const numbers = answers.filter((answer) => typeof answer === 'number')
  if (numbers.reduce((total, value) => total + value, 0) >= atLeast) return 'yes'
  return numbers.length === answers.length ? 'no' : 'unknown'
}

type Read = (facts: Facts) => AnswerValue | undefined

/** With `heard` the closure is another one than the condition's own, for the one answer that it hears otherwise. */
export function compileCondition(condition: Condition, heard?: HeardAs): Ask {
  const read = (item: string): Read => (heard?.item === item ? () => heard.as : ({ answers }) => answers[item])
  const inner = (each: Condition): Ask => (heard ? compileCondition(each, heard) : compiled(each))
  switch (condition.test) {
    case 'is':
      return about(read(condition.item), (answer) => ofValue(answer, condition.values))
    case 'holds':
      return about(read(condition.item), (answer) => ofOptions(answer, condition.options))
    case 'number':
      return about(read(condition.item), (answer) =>
        typeof answer === 'number' ? within(answer, condition) : 'unknown',
      )
    case 'sum': {
      const reads = condition.items.map(read)
      return (facts) =>
        ofSum(
          reads.map((each) => each(facts)),
          condition.atLeast,
        )
    }
    case 'age':
      return ({ subject }) => within(subject.age, condition)
    case 'sex':
      return ({ subject }) => truth(condition.values.includes(subject.sex))
    case 'flag':
      return ({ flags }) => flags?.get(condition.id) ?? 'no'
    case 'all':
      return counted(condition.of.map(inner), condition.of.length)
    case 'any':
      return counted(condition.of.map(inner), 1)
    case 'count':
      return counted(condition.of.map(inner), condition.atLeast)
    case 'not':
      return negated(inner(condition.of))
    case 'unless':
      return excused(inner(condition.of))
    case 'passed-over':
      return (facts) => truth(facts.passedOver?.has(condition.item) ?? false)
  }
}

const about =
  (read: Read, decide: (answer: AnswerValue | undefined) => Truth): Ask =>
  (facts) =>
    decide(read(facts))

const negated =
  (ask: Ask): Ask =>
  (facts) => {
    const held = ask(facts)
    return held === 'unknown' ? held : truth(held === 'no')
  }

const excused =
  (ask: Ask): Ask =>
  (facts) =>
    truth(ask(facts) !== 'yes')

const known = new WeakMap<Condition, Ask>()

/** Each condition is compiled once: a form is read again with every answer. */
function compiled(condition: Condition): Ask {
  const ask = known.get(condition) ?? compileCondition(condition)
  known.set(condition, ask)
  return ask
}

export const evaluateCondition = (condition: Condition, facts: Facts): Truth => compiled(condition)(facts)

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
