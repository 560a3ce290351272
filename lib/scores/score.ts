import type { Answers } from '@/lib/intake/questionnaire'

export const instrumentIds = ['nprs', 'peg', 'phq2', 'phq9', 'roland-morris'] as const
export type InstrumentId = (typeof instrumentIds)[number]

export type Band = 'none' | 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe'

/** May it be used, and on what terms: freely, only in its published form, or no text of a license was found. */
export type License = 'free' | 'as-published' | 'not-found'

/** A published measure. In every one of them more points are worse. */
export interface Instrument {
  readonly id: InstrumentId
  /** The questions it is made of. */
  readonly items: readonly string[]
  readonly max: number
  /** Null unless every question was answered: a part of a score is not a score. */
  readonly points: (answers: Answers) => number | null
  /** Lowest first, each from these points on; none where none were published. */
  readonly bands: readonly { readonly from: number; readonly band: Band }[]
  readonly cut: number | null
  /** The smallest change from these points that a patient would notice; null where none is agreed on. */
  readonly changeThatMatters: ((from: number) => number) | null
  readonly sources: readonly string[]
  readonly license: License
}

export interface Score {
  readonly instrument: InstrumentId
  readonly points: number
  readonly band: Band | null
  /** Null where the instrument has no cut. */
  readonly isFromCut: boolean | null
}

export const sumOf = (answers: Answers, items: readonly string[]): number | null => {
  const values = items.map((item) => answers[item]).filter((value) => typeof value === 'number')
  return values.length === items.length ? values.reduce((total, value) => total + value, 0) : null
}

export function scoreOf(instrument: Instrument, answers: Answers): Score | null {
  const points = instrument.points(answers)
  if (points === null) return null
  const { id, bands, cut } = instrument
  return {
    instrument: id,
    points,
    band: bands.findLast(({ from }) => points >= from)?.band ?? null,
    isFromCut: cut === null ? null : points >= cut,
  }
}
