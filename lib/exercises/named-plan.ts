import { nameLine } from '@/lib/clinics/settings'
import type { PlanItem } from './plan-item'

/** Each page on which a plan is composed shows all of them. */
export const mostNamedPlans = 100

/** What a lead calls exercises that are composed often. */
export const planNameSchema = nameLine(60).min(1, 'field-missing')

export interface NamedPlan {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly items: readonly PlanItem[]
}

/** What is kept for everybody: without what one patient alone was to be told. */
export const withoutWords = (items: readonly PlanItem[]): readonly PlanItem[] =>
  items.map((item) => ({ ...item, word: '' }))
