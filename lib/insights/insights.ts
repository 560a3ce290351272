import { dayAt } from '@/lib/clinics/wall-clock'
import type { Reached } from './contact'
import type { DropOff } from './drop-off'
import type { Looks } from './first-look'
import type { FlagUse, JudgedTiers } from './flags'
import type { Ended } from './hospital'
import type { HandoutUse } from './handouts'
import type { WeekOfForms } from './intakes'
import type { CodedCases } from './outcome-codes'
import type { Period, WeekCount } from './period'
import type { Returns } from './returns'
import type { Draw } from './routine'

/** Everything the page and its files show: numbers about many, nothing about one. */
export interface Insights {
  readonly clinicName: string
  readonly timeZone: string
  readonly weeks: WeekCount
  readonly period: Period
  readonly forms: readonly WeekOfForms[]
  readonly looks: readonly Looks[]
  readonly reached: readonly Reached[]
  readonly returns: readonly Returns[]
  readonly codes: readonly CodedCases[]
  readonly ended: readonly Ended[]
  readonly flags: FlagUse
  readonly judged: JudgedTiers
  readonly dropOff: DropOff
  readonly handouts: readonly HandoutUse[]
  /** Of the months that this time touches, the newest first. */
  readonly draws: readonly Draw[]
}

/** Nothing happened in this time, so that there is nothing to draw. */
export const isEmpty = ({ forms, looks, returns, flags, dropOff, handouts, draws }: Insights): boolean =>
  forms.every(({ total }) => total === 0) &&
  looks.every(({ cases }) => cases === 0) &&
  returns.length === 0 &&
  flags.lines.length === 0 &&
  dropOff.begun === 0 &&
  handouts.length === 0 &&
  draws.length === 0

/** The clinic's day on which this was looked at, as YYYY-MM-DD. */
export const lastDay = ({ period, timeZone }: Pick<Insights, 'period' | 'timeZone'>): string =>
  dayAt(period.until, timeZone)
