import { z } from 'zod'
import { nameLine } from '@/lib/clinics/settings'
import { tiers } from '@/lib/triage/urgency'
import { worklistFilters } from './worklist-filters'
import { narrowingOf, viewNameMost } from './worklist-view'

const name = nameLine(viewNameMost).min(1, 'field-missing')

/** A list as it is narrowed, and what it is to be called. */
export const viewSchema = z
  .object({
    name,
    filter: z.enum(worklistFilters, 'choose-from-list'),
    tier: z.enum(tiers, 'choose-from-list').nullable(),
    complaint: z
      .string()
      .regex(/^[a-z][a-z\d-]{0,59}$/, 'choose-from-list')
      .nullable(),
  })
  .transform(({ name: called, ...narrowing }) => ({ name: called, narrowing: narrowingOf(narrowing) }))

export const viewNameSchema = z.object({ viewId: z.uuid(), name })
