import 'server-only'
import { z } from 'zod'
import { type PatientEvent, patientEventSchema } from '@/lib/patients/patient-event'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
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
const latest: Statement<z.infer<typeof row>> = {
  name: 'patient-events',
  text: `SELECT e.id, e.at, s.name AS by, e.event FROM patient_event e
    JOIN staff s ON s.clinic_id = e.clinic_id AND s.id = e.staff_id
    WHERE e.clinic_id = $1
      AND e.patient_id IN (SELECT id FROM patient WHERE clinic_id = $1 AND (id = $2 OR merged_into = $2)) ORDER BY e.at DESC, e.id DESC LIMIT 50`,
  row,
}

/** The latest first, those of records that became part of this one included. */
export const listPatientEvents = (tx: Tx, clinicId: string, patientId: string) => ask(tx, latest, [clinicId, patientId])
