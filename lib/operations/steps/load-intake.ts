import 'server-only'
import type { Subject } from '@/lib/intake/questionnaire'
import { ageOn, type Patient } from '@/lib/patients/patient'
import { refused, type Refused } from '@/lib/result'
import { type Clinic, getClinic } from '@/lib/db/clinics'
import type { Tx } from '@/lib/db/client'
import { findIntake, type Intake, lockIntake } from '@/lib/db/intakes'
import { findPatient } from '@/lib/db/patients'

export interface IntakeSubject {
  readonly intake: Intake
  readonly clinic: Clinic
  readonly patientId: string
  readonly patient: Patient
  /** Age and sex as triage takes them, on the day it is. */
  readonly subject: Subject
}

/** An intake with what every step of it needs; locked where the step is going to change it. */
export async function loadIntake(
  { tx, clinicId, now }: { tx: Tx; clinicId: string; now: Date },
  intakeId: string,
  mode: 'read' | 'change',
): Promise<IntakeSubject | Refused> {
  const intake = await (mode === 'change' ? lockIntake : findIntake)(tx, clinicId, intakeId)
  const patient = intake && (await findPatient(tx, clinicId, intake.patientId))
  if (!patient) return refused('not-found')
  const clinic = await getClinic(tx, clinicId)
  const subject = { age: ageOn(patient.dateOfBirth, now, clinic.timeZone), sex: patient.sex }
  return { intake, clinic, subject, patientId: patient.id, patient }
}
