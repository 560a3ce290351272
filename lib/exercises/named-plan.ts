import { z } from 'zod'
import { isWritable } from '@/lib/intake/answers'
import type { PlanItem } from './plan-item'

/** What a lead calls exercises that are composed often. */
export const planNameSchema = z
  .string()
  .trim()
  .min(1, 'field-missing')
  .max(60, 'text-too-long')
  .refine(isWritable, 'characters-not-allowed')

export interface NamedPlan {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly items: readonly PlanItem[]
}

/** What is kept for everybody: without what one patient alone was to be told. */
export const withoutWords = (items: readonly PlanItem[]): readonly PlanItem[] =>
  items.map((item) => ({ ...item, word: '' }))
