import 'server-only'
import { z } from 'zod'
import { endCovers } from '@/lib/db/staff-covers'
import { defineCommand, done, unchanged } from '../gateway'
import { loadListOf } from '../steps/load-list-of'

/** Somebody is back before the day that was said. */
export const endAway = defineCommand({
  who: 'staff',
  action: 'cover.say',
  input: z.object({ staffId: z.uuid() }),
  load: (context, { staffId }) => loadListOf(context, staffId),
  run: async ({ tx, clinicId, now }, { id: staffId }) => {
    const ended = await endCovers(tx, clinicId, [staffId], now)
    return ended.length === 0 ? unchanged(null) : done(null, { type: 'staff.cover-ended', staffId })
  },
})
