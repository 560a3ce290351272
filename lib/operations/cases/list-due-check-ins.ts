import 'server-only'
import { z } from 'zod'
import { listDueCheckIns as listDue } from '@/lib/db/check-ins'
import { defineQuery, done } from '../gateway'

/** What a sweep takes at once; the rest comes with the next. */
const atOnce = 200

/** Which check-ins wait for their next step. Each is then taken on its own, so that one that fails holds up no other. */
export const listDueCheckIns = defineQuery({
  who: 'system',
  action: 'check-in.advance',
  input: z.object({}),
  load: () => Promise.resolve({}),
  run: async ({ tx, clinicId, now }) => done(await listDue(tx, clinicId, now, atOnce)),
})
