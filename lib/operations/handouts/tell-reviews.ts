import 'server-only'
import { z } from 'zod'
import { wallClock } from '@/lib/clinics/wall-clock'
import { getClinic } from '@/lib/db/clinics'
import { lockReviewedBefore, markReviewTold } from '@/lib/db/reviews'
import { listToTell } from '@/lib/db/staff'
import { isQuiet } from '@/lib/handouts/reading'
import { reviewToTell } from '@/lib/handouts/review'
import { queueMessage } from '@/lib/mail/queue-message'
import { defineCommand, done, unchanged } from '../gateway'

/**
 * Tells whoever answers for a handout of the clinic's own that its review is due, once and once more, by day; where they are no
 * lead any more, or work there no more, the leads.
 */
export const tellReviews = defineCommand({
  who: 'system',
  action: 'handout.tell-review',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { timeZone }) => {
    const { tx, clinicId, now } = context
    if (isQuiet(wallClock(now, timeZone))) return unchanged(null)
    const events = []
    for (const { id: handoutId, reviewedOn, shelf, reviewTold, owner } of await lockReviewedBefore(tx, clinicId, now)) {
      const toTell = reviewToTell({ reviewedOn, months: shelf.reviewMonths, told: reviewTold }, now)
      if (!toTell) continue
      for (const { id: personId, email: address } of owner ? [owner] : await listToTell(tx, clinicId))
        await queueMessage(context, { kind: 'handout-review', personId, aboutId: null, address })
      await markReviewTold(tx, clinicId, handoutId, toTell.told)
      events.push({ type: 'handout.review-told', handoutId } as const)
    }
    const [first, ...more] = events
    return first ? done(null, first, ...more) : unchanged(null)
  },
})
