import 'server-only'
import { z } from 'zod'
import { caseListener } from '@/lib/db/listen'
import { defineQuery, done } from '../gateway'

/** For whoever may see the worklist: a way to hear that something in it changed. What changed is for `list-worklist`. */
export const watchWorklist = defineQuery({
  who: 'staff',
  action: 'worklist.view',
  input: z.unknown(),
  load: () => Promise.resolve(null),
  run: ({ clinicId }) => Promise.resolve(done({ hear: (heard: () => void) => caseListener().hear(clinicId, heard) })),
})
