import 'server-only'
import { z } from 'zod'
import { type PatientEvent, patientEventSchema } from '@/lib/patients/patient-event'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { moment } from './stored'

export interface PatientAct {
  readonly patientId: string
  readonly staffId: string
  readonly at: Date
}

export async function appendPatientEvent(
  tx: Tx,
  clinicId: string,
  act: PatientAct,
  event: PatientEvent,
): Promise<void> {
  await tx.patientEvent.create({
    data: { clinicId, ...act, event: patientEventSchema.parse(event) },
    select: { id: true },
  })
}

const row = z.object({ id: z.string(), at: moment, by: z.string(), event: patientEventSchema })
/** Both records of a merge say so: where they are one, it is said once. */
const ofRecord = (patientId: string) => `SELECT e.id, e.at, s.name AS by, e.event FROM patient_event e
    JOIN staff s ON s.clinic_id = e.clinic_id AND s.id = e.staff_id
    WHERE e.clinic_id = $1
      AND e.patient_id IN (SELECT p.id FROM patient p WHERE p.clinic_id = $1 AND (p.id = ${patientId} OR p.merged_into = ${patientId}))
      AND (e.event ->> 'otherId') IS DISTINCT FROM (${patientId})::text
    ORDER BY e.at DESC, e.id DESC LIMIT 50`
const latest: Statement<z.infer<typeof row>> = { name: 'patient-events', text: ofRecord('$2'), row }

export const eventsOfRecord = (patientId: string) =>
  allRows(row, `SELECT to_jsonb(n) AS row FROM (${ofRecord(patientId)}) n`)

/** The latest first, those of records that became part of this one included. */
export const listPatientEvents = (tx: Tx, clinicId: string, patientId: string) => ask(tx, latest, [clinicId, patientId])
