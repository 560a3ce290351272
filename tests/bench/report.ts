import { cpus, totalmem } from 'node:os'

/** What one part found: its ratios are shown first, with what they rest on below. */
export interface Findings {
  readonly ratios: readonly string[]
  readonly details: readonly string[]
}

const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
export const p95 = (numbers: readonly number[]): number => quantile(numbers, 0.95)

/** Milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}

/** `width` at a time, each taking the next one as soon as it is free. */
export async function atOnce<Each>(each: readonly Each[], width: number, work: (one: Each) => Promise<unknown>) {
  const rest = each.values()
  const worker = async () => {
    for (const one of rest) await work(one)
  }
  await Promise.all(Array.from({ length: width }, worker))
}

const round = (number: number, digits: number) => number.toFixed(digits)
export const ms = (number: number) => `${round(number, 2)} ms`
export const perSecond = (number: number) => `${round(number, 0)}/s`
export const ratio = (one: number, other: number) => round(one / other, 2)
export const row = (label: string, value: string, note = '') => `  ${label.padEnd(46)} ${value.padStart(10)}  ${note}`

const machine = (postgres: string) => {
  const [cpu] = cpus()
  const memory = `${round(totalmem() / 1024 ** 3, 0)} GB`
  const processors = `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown processor'}`
  return `${processors}, ${memory}, Node ${process.versions.node}, PostgreSQL ${postgres} that does not wait for its disk`
}

export const print = (parts: readonly Findings[], postgres: string) => {
  console.log('\nRatios')
  for (const line of parts.flatMap((part) => part.ratios)) console.log(line.trimEnd())
  console.log('\nMedians')
  for (const line of parts.flatMap((part) => part.details)) console.log(line.trimEnd())
  console.log(`\n${machine(postgres)}`)
}
