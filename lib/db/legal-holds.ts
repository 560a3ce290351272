import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { moment } from './stored'

const holdRow = z.object({
  id: z.string(),
  patientId: z.string(),
  reason: z.string(),
  placedAt: moment,
  by: z.string(),
})
type Hold = z.output<typeof holdRow>

const select = `SELECT h.id, h.patient_id AS "patientId", h.reason, h.placed_at AS "placedAt", s.name AS by FROM legal_hold h
    JOIN staff s ON s.clinic_id = h.clinic_id AND s.id = h.placed_by`

const standing: Statement<Hold> = {
  name: 'holds-of-patient',
  text: `${select} JOIN patient p ON p.clinic_id = h.clinic_id AND p.id = h.patient_id
    WHERE h.clinic_id = $1 AND h.lifted_at IS NULL AND (p.id = $2 OR p.merged_into = $2) ORDER BY h.placed_at, h.id`,
  row: holdRow,
}

/** What keeps a record from being erased, holds on records that became part of it included. */
export const holdsOf = (tx: Tx, clinicId: string, patientId: string) => ask(tx, standing, [clinicId, patientId])

const byId: Statement<{ readonly patientId: string; readonly liftedAt: Date | null }> = {
  name: 'lock-hold',
  text: `SELECT patient_id AS "patientId", lifted_at AS "liftedAt" FROM legal_hold
    WHERE clinic_id = $1 AND id = $2 FOR UPDATE`,
  row: z.object({ patientId: z.string(), liftedAt: moment.nullable() }),
}

export const lockHold = async (tx: Tx, clinicId: string, id: string) => (await ask(tx, byId, [clinicId, id]))[0] ?? null

interface Placing {
  readonly patientId: string
  readonly reason: string
  readonly staffId: string
  readonly at: Date
}

export async function insertHold(tx: Tx, clinicId: string, { patientId, reason, staffId, at }: Placing): Promise<void> {
  const data = { clinicId, patientId, reason, placedBy: staffId, placedAt: at }
  await tx.legalHold.create({ data, select: { id: true } })
}

export async function liftHoldRow(
  tx: Tx,
  clinicId: string,
  id: string,
  { staffId, at }: Pick<Placing, 'staffId' | 'at'>,
): Promise<void> {
  await tx.legalHold.update({
    where: { clinicId_id: { clinicId, id } },
    data: { liftedAt: at, liftedBy: staffId },
    select: { id: true },
  })
}
