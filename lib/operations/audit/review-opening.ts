import 'server-only'
import { z } from 'zod'
import { line } from '@/lib/clinics/settings'
import { lockOpening, reviewOpeningRow } from '@/lib/db/record-openings'
import { mayReview } from '@/lib/patients/restricted'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** A lead looked at why a restricted record was opened. */
export const reviewOpening = defineCommand({
  who: 'staff',
  action: 'opening.review',
  input: z.object({ openingId: z.uuid(), words: line(300).default('') }),
  opensNothing: true,
  load: async ({ tx, clinicId, actor }, { openingId }) =>
    (await lockOpening(tx, clinicId, openingId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now, actor }, opening, { openingId, words }) => {
    if (opening.reviewedAt) return unchanged(null)
    const { staffId } = actor
    if (!mayReview(opening, { staffId, isOnlyLead: !opening.hasOtherLead })) return refused('own-opening')
    await reviewOpeningRow(tx, clinicId, openingId, { staffId, at: now, words })
    return done(null, { type: 'record.opening-reviewed', patientId: opening.patientId, openingId })
  },
})
