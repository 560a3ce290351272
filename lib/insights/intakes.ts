import { type Tier, tiers } from '@/lib/triage/urgency'
import type { Period, Week } from './period'

export interface WeekOfForms {
  readonly monday: string
  readonly isRunning: boolean
  /** Nothing had come to the clinic until it was over: its first form came later. */
  readonly isBeforeFirst: boolean
  readonly byTier: Readonly<Record<Tier, number>>
  readonly total: number
}

/** `week` counts from 1, as the database numbers the weeks it was handed. */
export interface CountedForms {
  readonly week: number
  readonly tier: Tier
  readonly count: number
}

export interface SentForms {
  readonly counted: readonly CountedForms[]
  /** When the clinic's first one came, also before these weeks; null where none came in them. */
  readonly first: Date | null
}

/** Every week has its row, also one in which nothing came. */
export function weeksOfForms({ weeks }: Period, { counted, first }: SentForms): readonly WeekOfForms[] {
  const isBefore = (next: Week | undefined) => next !== undefined && (first === null || next.start <= first)
  return weeks.map(({ monday }, index) => {
    const of = (tier: Tier) =>
      counted.filter((each) => each.week === index + 1 && each.tier === tier).reduce((sum, { count }) => sum + count, 0)
    const byTier = { EMERGENCY: of('EMERGENCY'), URGENT: of('URGENT'), SOON: of('SOON'), ROUTINE: of('ROUTINE') }
    const total = tiers.reduce((sum, tier) => sum + byTier[tier], 0)
    const isRunning = index === weeks.length - 1
    return { monday, isRunning, isBeforeFirst: isBefore(weeks[index + 1]), byTier, total }
  })
}

/**
 * What is to be seen. The running week and those before the clinic's first form would make an average too small, so they are
 * left out of it.
 */
export function formsInShort(weeks: readonly WeekOfForms[]) {
  const whole = weeks.filter(({ isRunning, isBeforeFirst }) => !isRunning && !isBeforeFirst)
  const sum = (of: readonly WeekOfForms[], value: (week: WeekOfForms) => number) =>
    of.reduce((total, week) => total + value(week), 0)
  return {
    total: sum(weeks, ({ total }) => total),
    emergencies: sum(weeks, ({ byTier }) => byTier.EMERGENCY),
    aWeek: whole.length === 0 ? null : sum(whole, ({ total }) => total) / whole.length,
  }
}
