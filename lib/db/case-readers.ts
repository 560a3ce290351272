import 'server-only'
import { type Reader, readerGoneMs } from '@/lib/cases/readers'
import type { Tx } from './client'

interface Reading {
  readonly caseId: string
  readonly staffId: string
  readonly now: Date
}

const goneBefore = (now: Date): Date => new Date(now.getTime() - readerGoneMs)

/** Says that this person has the case open; whoever was gone for a while has opened it anew. */
export async function markReader(tx: Tx, clinicId: string, { caseId, staffId, now }: Reading): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO case_reader AS r (clinic_id, case_id, staff_id, since, seen_at)
    VALUES (${clinicId}::uuid, ${caseId}::uuid, ${staffId}::uuid, ${now}, ${now})
    ON CONFLICT (clinic_id, case_id, staff_id) DO UPDATE SET
      since = CASE WHEN r.seen_at < ${goneBefore(now)} THEN excluded.since ELSE least(r.since, excluded.since) END,
      seen_at = greatest(r.seen_at, excluded.seen_at)`
}

/** Who else has it open, by name. */
export async function listReaders(tx: Tx, clinicId: string, reading: Reading): Promise<readonly Reader[]> {
  const { caseId, staffId, now } = reading
  const rows = await tx.caseReader.findMany({
    where: { clinicId, caseId, staffId: { not: staffId }, seenAt: { gte: goneBefore(now) } },
    orderBy: [{ since: 'asc' }, { staffId: 'asc' }],
    select: { since: true, staff: { select: { name: true } } },
  })
  return rows.map(({ since, staff }) => ({ name: staff.name, since }))
}

/** When a colleague first had the case open after that moment; null where nobody had. */
export async function firstReadAt(tx: Tx, clinicId: string, caseId: string, from: Date): Promise<Date | null> {
  const { _min } = await tx.caseReader.aggregate({
    where: { clinicId, caseId, since: { gte: from } },
    _min: { since: true },
  })
  return _min.since
}
