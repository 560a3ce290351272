import { z } from 'zod'
import { isOfClosed, worklistFilters } from '@/lib/cases/worklist-filters'
import { tiers } from '@/lib/triage/urgency'
import type { WorklistAddress } from './worklist-address'

const addressSchema = z.object({
  show: z.enum(worklistFilters).catch('all'),
  tier: z.enum(tiers).nullable().catch(null),
  complaint: z
    .string()
    .regex(/^[a-z][a-z\d-]{0,59}$/)
    .nullable()
    .catch(null),
  q: z.string().trim().max(100).catch(''),
  after: z.string().max(200).catch(''),
  gave: z.uuid().catch(''),
})

export function readWorklistAddress(params: Readonly<Record<string, unknown>>): WorklistAddress {
  const { show, tier, complaint, q, after, gave } = addressSchema.parse(params)
  return { filter: show, tier: isOfClosed(show) ? null : tier, complaint, search: q, after, gave }
}

const askedSchema = z.object({ view: z.uuid().nullable().catch(null) })

/** By which view the worklist is opened; with no word of what is wanted it is the one that its reader starts with. */
export function readAskedView(params: Readonly<Record<string, unknown>>) {
  return { viewId: askedSchema.parse(params).view, isStart: Object.keys(params).length === 0 }
}
