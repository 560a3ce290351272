import 'server-only'
import { z } from 'zod'
import { setStar } from '@/lib/db/starred-handouts'
import { placeOf } from '@/lib/handouts/shelves'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { loadSendable } from '../steps/load-sendable'

/** Somebody wants a handout at hand, or no more: for themselves alone. */
export const starHandout = defineCommand({
  who: 'staff',
  action: 'handout.star',
  input: z.object({ handout: z.string().max(36), isStarred: z.enum(['yes', 'no']) }),
  load: async (context, { handout }) => (await loadSendable(context, [handout]))[0] ?? refused('not-found'),
  run: async ({ tx, clinicId, actor: { staffId } }, { shelved }, input) => {
    const isStarred = input.isStarred === 'yes'
    if (!(await setStar(tx, clinicId, { staffId, place: placeOf(shelved), isStarred }))) return unchanged(null)
    return done(null, { type: 'handout.starred', handout: shelved.handout, isStarred })
  },
})
