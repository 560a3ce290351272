import 'server-only'
import { z } from 'zod'
import { type Reader, readerGoneMs } from '@/lib/cases/readers'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

interface Reading {
  readonly caseId: string
  readonly staffId: string
  readonly now: Date
}

const goneBefore = (now: Date): Date => new Date(now.getTime() - readerGoneMs)

const mark: Statement<Reader> = {
  name: 'mark-reader',
  text: `WITH marked AS (
      INSERT INTO case_reader AS r (clinic_id, case_id, staff_id, since, seen_at) VALUES ($1, $2, $3, $4, $4)
      ON CONFLICT (clinic_id, case_id, staff_id) DO UPDATE SET
        since = CASE WHEN r.seen_at < $5 THEN excluded.since ELSE least(r.since, excluded.since) END,
        seen_at = greatest(r.seen_at, excluded.seen_at))
    SELECT s.name, r.since FROM case_reader r JOIN staff s ON s.clinic_id = r.clinic_id AND s.id = r.staff_id
    WHERE r.clinic_id = $1 AND r.case_id = $2 AND r.staff_id <> $3 AND r.seen_at >= $5 ORDER BY r.since, r.staff_id`,
  row: z.object({ name: z.string(), since: z.date() }),
}

/**
 * Says that this person has the case open, and answers who else has it, by name. Whoever was gone for a while has opened
 * it anew.
 */
export function markReader(tx: Tx, clinicId: string, { caseId, staffId, now }: Reading): Promise<readonly Reader[]> {
  return ask(tx, mark, [clinicId, caseId, staffId, now, goneBefore(now)])
}

/** When a colleague first had the case open after that moment; null where nobody had. */
export const firstRead = (caseId: string, from: string) => ({
  sql: `(SELECT min(r.since) FROM case_reader r WHERE r.clinic_id = $1 AND r.case_id = ${caseId} AND r.since >= ${from})`,
  row: z.date().nullable(),
})
