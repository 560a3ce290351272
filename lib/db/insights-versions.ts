import 'server-only'
import { z } from 'zod'
import { teachBackSchema, verdicts } from '@/lib/handouts/teach-back'
import type { VersionUse } from '@/lib/insights/versions'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const useRow = z.object({
  version: z.int(),
  sent: z.int(),
  confirmed: z.int(),
  again: z.int(),
  answers: z.array(z.object({ id: z.string(), verdict: z.enum(verdicts), times: z.int() })),
  teachBack: teachBackSchema.nullable(),
}) satisfies z.ZodType<VersionUse>

/** Of each version the question as it was asked in English where it was. */
const used: Statement<VersionUse> = {
  name: 'versions-used',
  text: `WITH given AS (
      SELECT v.version, a.confirmed_at, a.teach_back_answer AS answer, a.teach_back_verdict AS verdict, a.second_verdict
      FROM handout_version v
      JOIN assignment a ON a.clinic_id = v.clinic_id AND a.handout_version_id = v.id
      WHERE v.clinic_id = $1 AND v.handout = $2 AND a.taken_back_at IS NULL
    ), answers AS (
      SELECT version, answer, verdict, count(*)::int AS times FROM given
      WHERE answer IS NOT NULL AND verdict IS NOT NULL GROUP BY version, answer, verdict
    )
    SELECT g.version, count(*)::int AS sent, count(g.confirmed_at)::int AS confirmed,
      count(*) FILTER (WHERE g.second_verdict = 'right')::int AS again,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.answer, 'verdict', w.verdict, 'times', w.times)
          ORDER BY w.times DESC, w.answer), '[]')
        FROM answers w WHERE w.version = g.version) AS answers,
      (SELECT v.teach_back FROM handout_version v
        WHERE v.clinic_id = $1 AND v.handout = $2 AND v.version = g.version
        ORDER BY v.locale = 'en' DESC, v.locale LIMIT 1) AS "teachBack"
    FROM given g GROUP BY g.version ORDER BY g.version DESC LIMIT 20`,
  row: useRow,
}

export const versionsUsed = (tx: Tx, clinicId: string, handout: string) => ask(tx, used, [clinicId, handout])
