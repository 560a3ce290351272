import 'server-only'
import { z } from 'zod'
import type { HandoutUse } from '@/lib/insights/handouts'
import type { Period } from '@/lib/insights/period'
import type { Tx } from './client'

const useSchema = z.object({
  handout: z.string(),
  title: z.string(),
  sent: z.int(),
  opened: z.int(),
  confirmed: z.int(),
  right: z.int(),
  close: z.int(),
  worrying: z.int(),
}) satisfies z.ZodType<HandoutUse>

/** What became of the handouts sent in this time, all versions and languages of one together, and all exercise plans, under its newest English title. */
export async function handoutsUsed(
  tx: Tx,
  clinicId: string,
  { from, until }: Pick<Period, 'from' | 'until'>,
): Promise<readonly HandoutUse[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT h.handout, h.sent, h.opened, h.confirmed, h.right, h.close, h.worrying, named.title
    FROM (
      SELECT split_part(v.handout, ':', 1) AS handout, min(v.handout) AS one, count(*)::int AS sent, count(coalesce(a.opened_at, a.confirmed_at))::int AS opened,
        count(a.confirmed_at)::int AS confirmed,
        count(*) FILTER (WHERE a.teach_back_verdict = 'right')::int AS right,
        count(*) FILTER (WHERE a.teach_back_verdict = 'close')::int AS close,
        count(*) FILTER (WHERE a.teach_back_verdict = 'worrying')::int AS worrying
      FROM assignment a
      JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
      WHERE a.clinic_id = ${clinicId}::uuid AND a.assigned_at >= ${from} AND a.assigned_at <= ${until}
        AND a.taken_back_at IS NULL
      GROUP BY 1
    ) h
    CROSS JOIN LATERAL (
      SELECT title FROM handout_version
      WHERE clinic_id = ${clinicId}::uuid AND handout = h.one
      ORDER BY locale = 'en' DESC, version DESC LIMIT 1
    ) named`
  return rows.map((row) => useSchema.parse(row))
}
