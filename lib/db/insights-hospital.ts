import 'server-only'
import { z } from 'zod'
import type { Ended } from '@/lib/insights/hospital'
import type { Period } from '@/lib/insights/period'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const count = z.int()

/** The judgment of the closing that stands: of an open case none does. */
const ended: Statement<Ended> = {
  name: 'ended-in-period',
  text: `SELECT c.triage_tier AS tier, count(*)::int AS closed,
      count(*) FILTER (WHERE c.outcome = 'sent-to-emergency')::int AS sent,
      count(*) FILTER (WHERE c.outcome = 'admitted')::int AS admitted,
      count(*) FILTER (WHERE e.judged = 'right')::int AS "right",
      count(*) FILTER (WHERE e.judged = 'too-high')::int AS "tooHigh",
      count(*) FILTER (WHERE e.judged = 'too-low')::int AS "tooLow"
    FROM triage_case c LEFT JOIN LATERAL (
      SELECT l.event->>'judged' AS judged FROM case_event l
      WHERE l.clinic_id = c.clinic_id AND l.case_id = c.id AND l.event->>'type' = 'closed'
      ORDER BY l.at DESC, l.id DESC LIMIT 1
    ) e ON true
    WHERE c.clinic_id = $1 AND c.state = 'closed' AND c.closed_at >= $2 AND c.closed_at <= $3
      AND c.outcome <> 'opened-in-error'
    GROUP BY 1`,
  row: z.object({
    ...{ tier: z.enum(tiers), closed: count, sent: count, admitted: count },
    ...{ right: count, tooHigh: count, tooLow: count },
  }),
}

/** How the cases ended that were closed in this time. */
export const endedInPeriod = (
  tx: Tx,
  clinicId: string,
  { from, until }: Pick<Period, 'from' | 'until'>,
): Promise<readonly Ended[]> => ask(tx, ended, [clinicId, from, until])
