import 'server-only'
import { z } from 'zod'
import { wallClock } from '@/lib/clinics/wall-clock'
import { getClinic } from '@/lib/db/clinics'
import { listDuePlanned } from '@/lib/db/planned-handouts'
import { isQuiet } from '@/lib/handouts/reading'
import { defineQuery, done } from '../gateway'

/** What a sweep takes at once; the rest comes with the next. */
const atOnce = 200

/** Which planned handouts are due, by day. Each is then taken on its own, so that one that fails holds up no other. */
export const listDueHandouts = defineQuery({
  who: 'system',
  action: 'handout.send-due',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { timeZone }) =>
    done(isQuiet(wallClock(now, timeZone)) ? [] : await listDuePlanned(tx, clinicId, now, atOnce)),
})
