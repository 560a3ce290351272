import 'server-only'
import { z } from 'zod'
import { shelfSchema } from '@/lib/handouts/own-handout'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { day, moment, wholeRow } from './stored'

const reviewedRow = z.object({
  id: z.string(),
  reviewedOn: day,
  shelf: shelfSchema,
  reviewTold: z.array(moment),
  /** Whoever answers for it; null where they are no lead any more, who alone can read it again, or work there no more. */
  owner: z.object({ id: z.string(), email: z.string() }).nullable(),
})
export type Reviewed = z.infer<typeof reviewedRow>

const reviewed: Statement<Reviewed> = {
  name: 'lock-reviewed',
  text: `SELECT to_jsonb(o) - 'draft' || jsonb_build_object('owner', CASE WHEN s.id IS NOT NULL
        THEN jsonb_build_object('id', s.id, 'email', s.email) END) AS row
    FROM own_handout o
    LEFT JOIN staff s ON s.clinic_id = o.clinic_id AND s.id = o.owner_id AND s.disabled_at IS NULL
      AND s.role = 'lead'
    WHERE o.clinic_id = $1 AND o.version > 0 AND o.retired_at IS NULL AND o.reviewed_on < $2
    ORDER BY o.id FOR UPDATE OF o SKIP LOCKED`,
  row: wholeRow(reviewedRow),
}

/** What is sent of the clinic's own and was read before that day, each locked for who asks. */
export const lockReviewedBefore = (tx: Tx, clinicId: string, before: Date): Promise<readonly Reviewed[]> =>
  ask(tx, reviewed, [clinicId, before])

export async function markReviewTold(tx: Tx, clinicId: string, id: string, reviewTold: Date[]): Promise<void> {
  await tx.ownHandout.updateMany({ where: { clinicId, id }, data: { reviewTold } })
}
