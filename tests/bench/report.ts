import { cpus, totalmem } from 'node:os'

/** Of the rate, a second, people and forms more is better; of everything else less is. */
export type Unit =
  | 'of the rate'
  | 'of the tries'
  | '/s'
  | 'people'
  | 'forms'
  | 'times'
  | 'ms'
  | 's'
  | 'kB'
  | 'MB'
  | 'statements'

export interface Figure {
  readonly label: string
  readonly value: number
  readonly unit: Unit
  /** At least so much where more is better, else at most. */
  readonly wanted?: number | undefined
  readonly note?: string
}

/** What one part found: its ratios are shown first, with what they rest on below. */
export interface Findings {
  readonly ratios: readonly Figure[]
  readonly details: readonly Figure[]
  /** In words. */
  readonly notes?: readonly string[]
}

const moreIsBetter: ReadonlySet<Unit> = new Set(['of the rate', '/s', 'people', 'forms'])
export const isMoreBetter = (unit: Unit): boolean => moreIsBetter.has(unit)

const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
export const p95 = (numbers: readonly number[]): number => quantile(numbers, 0.95)
export const p99 = (numbers: readonly number[]): number => quantile(numbers, 0.99)

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

/** The chance that one of these took longer than one of the others: a half tells nothing. */
export const areaUnderCurve = (known: readonly number[], unknown: readonly number[]): number => {
  const wins = known.flatMap((one) => unknown.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)))
  return wins.reduce<number>((sum, each) => sum + each, 0) / wins.length
}

/** `width` at a time, each taking the next one as soon as it is free. */
export async function atOnce<Each>(each: readonly Each[], width: number, work: (one: Each) => Promise<unknown>) {
  const rest = each.values()
  const worker = async () => {
    for (const one of rest) await work(one)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

const digits: Readonly<Record<Unit, number>> = {
  ...{ 'of the rate': 2, 'of the tries': 3, times: 2, ms: 2, s: 1 },
  ...{ '/s': 0, kB: 1, MB: 0, statements: 0, people: 0, forms: 0 },
}

export const written = (value: number, unit: Unit): string => {
  const number = value.toFixed(digits[unit])
  return unit === '/s' ? `${number}/s` : unit === 'times' ? `${number} ×` : `${number} ${unit}`
}

const goal = ({ value, unit, wanted }: Figure): string => {
  if (wanted === undefined) return ''
  const isMet = isMoreBetter(unit) ? value >= wanted : value <= wanted
  return `wanted ${isMoreBetter(unit) ? '≥' : '≤'} ${String(wanted)}${isMet ? '' : ', not met'}`
}

const line = (figure: Figure): string => {
  const { label, value, unit, note = '' } = figure
  const goes = [goal(figure), note].filter(Boolean).join('; ')
  return `  ${label.padEnd(54)} ${written(value, unit).padStart(16)}  ${goes}`.trimEnd()
}

const [cpu] = cpus()
const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GB`
const processors = `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown processor'}`
export const machine = `${processors}, ${memory}, Node ${process.versions.node}, PostgreSQL that does not wait for its disk`

export const print = (parts: readonly Findings[]): void => {
  console.log('\nRatios')
  for (const figure of parts.flatMap(({ ratios }) => ratios)) console.log(line(figure))
  console.log('\nWhat they rest on')
  for (const figure of parts.flatMap(({ details }) => details)) console.log(line(figure))
  for (const note of parts.flatMap(({ notes = [] }) => notes)) console.log(`  ${note}`)
}
