import 'server-only'
import { z } from 'zod'
import { wallClock } from '@/lib/clinics/wall-clock'
import { listDueCheckIns as listDue } from '@/lib/db/check-ins'
import { getClinic } from '@/lib/db/clinics'
import { isQuiet } from '@/lib/handouts/reading'
import { defineQuery, done } from '../gateway'

/** What a sweep takes at once; the rest comes with the next. */
const atOnce = 200

/** Which check-ins wait for their next step, by day. Each is then taken on its own, so that one that fails holds up no other. */
export const listDueCheckIns = defineQuery({
  who: 'system',
  action: 'check-in.advance',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { timeZone }) =>
    done(isQuiet(wallClock(now, timeZone)) ? [] : await listDue(tx, clinicId, now, atOnce)),
})
