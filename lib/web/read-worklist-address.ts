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
