import 'server-only'
import { z } from 'zod'
import { caseListener } from '@/lib/db/listen'
import { defineQuery, done } from '../gateway'

/**
 * For whoever may see the worklist: a way to hear that something in it changed, from the moment `seen` of the list that
 * they have, in milliseconds. What changed is for `list-worklist`.
 */
export const watchWorklist = defineQuery({
  who: 'staff',
  action: 'worklist.view',
  input: z.object({ seen: z.coerce.number().int().min(0).max(8.64e15).catch(0) }),
  load: () => Promise.resolve(null),
  run: ({ clinicId }, _, { seen }) =>
    Promise.resolve(done({ hear: (heard: () => void) => caseListener().hear(clinicId, new Date(seen), heard) })),
})
