import 'server-only'
import { z } from 'zod'
import { type Due, kept, type RetentionKind, retentionKinds } from '@/lib/clinics/retention'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { mergedIntoErased } from './erasures'
import { moment } from './stored'

const saidRow = z.object({
  kind: z.enum(retentionKinds),
  period: z.int(),
  isOn: z.boolean(),
  saidAt: moment,
  by: z.string(),
  ranAt: moment.nullable(),
  ranCount: z.int().nullable(),
})
export type SaidRetention = z.output<typeof saidRow>

const said: Statement<SaidRetention> = {
  name: 'retention',
  text: `SELECT r.kind, r.period, r.is_on AS "isOn", r.said_at AS "saidAt", s.name AS by, r.ran_at AS "ranAt",
      r.ran_count AS "ranCount"
    FROM retention r JOIN staff s ON s.clinic_id = r.clinic_id AND s.id = r.said_by WHERE r.clinic_id = $1`,
  row: saidRow,
}

/** What leads said of each kind, on or off; of one that none has spoken of there is nothing. */
export const listRetention = (tx: Tx, clinicId: string) => ask(tx, said, [clinicId])

const due: Statement<Due> = {
  name: 'due',
  text: 'SELECT count(*)::int AS count, min(at) AS "oldestAt" FROM keel_due($1, $2, $3, $4)',
  row: z.object({ count: z.int(), oldestAt: moment.nullable() }),
}

/** What would go today of what is kept for so long: the database asks itself the same before it makes it go. */
export async function countDue(
  tx: Tx,
  clinicId: string,
  kind: RetentionKind,
  { period, now }: { readonly period: number; readonly now: Date },
): Promise<Due> {
  const [found] = await ask(tx, due, [clinicId, kind, period, now])
  return found ?? { count: 0, oldestAt: null }
}

interface Saying {
  readonly kind: RetentionKind
  readonly period: number
  readonly isOn: boolean
  readonly staffId: string
  readonly at: Date
}

export async function saveRetention(tx: Tx, clinicId: string, saying: Saying): Promise<void> {
  const { kind, period, isOn, staffId: saidBy, at: saidAt } = saying
  const data = { period, isOn, saidBy, saidAt }
  await tx.retention.upsert({
    where: { clinicId_kind: { clinicId, kind } },
    create: { clinicId, kind, ...data },
    update: data,
    select: { kind: true },
  })
}

const goneRow = z.object({ id: z.string(), erasureId: z.string().nullable() })
const cleared: Statement<z.output<typeof goneRow>> = {
  name: 'clear-due',
  text: 'SELECT id, erasure_id AS "erasureId" FROM keel_clear_due($1, $2, $3, $4)',
  row: goneRow,
}

const isWhole = (kind: RetentionKind): boolean => kind === 'records' || kind === 'arrivals'

/**
 * Through the owner's function, which reads by itself whether it is switched on: the role that serves deletes nothing. What
 * went; of a whole record with the id of what remains of it, and those of records that had become part of it.
 */
export async function clearDueRows(tx: Tx, clinicId: string, kind: RetentionKind, now: Date) {
  const gone = await ask(tx, cleared, [clinicId, kind, now, kept[kind].atMost])
  const ids = gone.map(({ id }) => id)
  const merged = isWhole(kind) && gone.length > 0 ? await mergedIntoErased(tx, clinicId, ids) : []
  const mergedOf = new Map(merged.map(({ patientId, mergedIds }) => [patientId, mergedIds]))
  return gone.map((row) => ({ ...row, mergedIds: mergedOf.get(row.id) ?? [] }))
}
