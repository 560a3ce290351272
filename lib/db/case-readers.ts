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

const mark: Statement<unknown> = {
  name: 'mark-reader',
  text: `INSERT INTO case_reader AS r (clinic_id, case_id, staff_id, since, seen_at) VALUES ($1, $2, $3, $4, $4)
    ON CONFLICT (clinic_id, case_id, staff_id) DO UPDATE SET
      since = CASE WHEN r.seen_at < $5 THEN excluded.since ELSE least(r.since, excluded.since) END,
      seen_at = greatest(r.seen_at, excluded.seen_at)`,
  row: z.unknown(),
}
const others: Statement<Reader> = {
  name: 'other-readers',
  text: `SELECT s.name, r.since FROM case_reader r JOIN staff s ON s.clinic_id = r.clinic_id AND s.id = r.staff_id
    WHERE r.clinic_id = $1 AND r.case_id = $2 AND r.staff_id <> $3 AND r.seen_at >= $4 ORDER BY r.since, r.staff_id`,
  row: z.object({ name: z.string(), since: z.date() }),
}
const firstRead: Statement<Date | null> = {
  name: 'first-read',
  text: 'SELECT min(since) AS since FROM case_reader WHERE clinic_id = $1 AND case_id = $2 AND since >= $3',
  row: z.object({ since: z.date().nullable() }).transform(({ since }) => since),
}

/** Says that this person has the case open; whoever was gone for a while has opened it anew. */
export async function markReader(tx: Tx, clinicId: string, { caseId, staffId, now }: Reading): Promise<void> {
  await ask(tx, mark, [clinicId, caseId, staffId, now, goneBefore(now)])
}

/** Who else has it open, by name. */
export function listReaders(tx: Tx, clinicId: string, reading: Reading): Promise<readonly Reader[]> {
  const { caseId, staffId, now } = reading
  return ask(tx, others, [clinicId, caseId, staffId, goneBefore(now)])
}

/** When a colleague first had the case open after that moment; null where nobody had. */
export async function firstReadAt(tx: Tx, clinicId: string, caseId: string, from: Date): Promise<Date | null> {
  const [found] = await ask(tx, firstRead, [clinicId, caseId, from])
  return found ?? null
}
