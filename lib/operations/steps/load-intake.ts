import 'server-only'
import type { Subject } from '@/lib/intake/questionnaire'
import { ageOn } from '@/lib/patients/patient'
import { refused, type Refused } from '@/lib/result'
import type { Tx } from '@/lib/db/client'
import { readWholeIntake, type WholeIntake } from '@/lib/db/whole-intake'

export interface IntakeSubject extends WholeIntake {
  readonly patientId: string
  /** Age and sex as triage takes them, on the day it is. */
  readonly subject: Subject
}

/** An intake with what every step of it needs; locked where the step is going to change it. */
export async function loadIntake(
  { tx, clinicId, now }: { tx: Tx; clinicId: string; now: Date },
  intakeId: string,
  mode: 'read' | 'change',
): Promise<IntakeSubject | Refused> {
  const whole = await readWholeIntake(tx, clinicId, intakeId, mode)
  if (!whole) return refused('not-found')
  const { patient, clinic } = whole
  const subject = { age: ageOn(patient.dateOfBirth, now, clinic.timeZone), sex: patient.sex }
  return { ...whole, subject, patientId: patient.id }
}
