import { z } from 'zod'
import { worklistFilters } from '@/lib/cases/worklist-filters'
import type { WorklistAddress } from './worklist-address'

const addressSchema = z.object({
  show: z.enum(worklistFilters).catch('all'),
  q: z.string().trim().max(100).catch(''),
  after: z.string().max(200).catch(''),
  gave: z.uuid().catch(''),
})

export function readWorklistAddress(params: Readonly<Record<string, unknown>>): WorklistAddress {
  const { show, q, after, gave } = addressSchema.parse(params)
  return { filter: show, search: q, after, gave }
}
