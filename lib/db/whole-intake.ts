import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import type { CheckIn } from '@/lib/cases/check-in'
import type { Answers } from '@/lib/intake/questionnaire'
import type { Patient } from '@/lib/patients/patient'
import type { RaisedFinding } from '@/lib/triage/finding'
import { ask, type Statement } from './ask'
import { caseRow } from './cases'
import { checkInRow } from './check-ins'
import type { Tx } from './client'
import { type Clinic, clinicRow } from './clinics'
import { findingRow } from './findings'
import { answersSchema, type Draft, draftRow, type Intake, intakeRow } from './intakes'
import { patientRow } from './patients'
import { stored } from './stored'

export interface WholeIntake {
  readonly intake: Intake
  readonly patient: Patient
  readonly clinic: Clinic
  readonly draft: Draft
  /** What was raised and has not been taken back. */
  readonly standing: readonly RaisedFinding[]
  /** What the patient answered on the last form of this kind that was sent. */
  readonly last: Answers
  /** What has come of it, read and not locked. */
  readonly opened: Case | null
  /** The check-in that it answers. */
  readonly checkIn: CheckIn | null
}

const whole: Statement<WholeIntake> = {
  name: 'whole-intake',
  text: 'SELECT * FROM keel_intake($1, $2, $3)',
  row: z
    .object({
      intake_row: stored(intakeRow),
      patient_row: stored(patientRow),
      clinic_row: stored(clinicRow),
      draft_row: stored(draftRow),
      standing: z.array(stored(findingRow)),
      last_answers: answersSchema.nullable(),
      case_row: stored(caseRow).nullable(),
      check_in_row: stored(checkInRow).nullable(),
    })
    .transform((row) => ({
      intake: row.intake_row,
      patient: row.patient_row,
      clinic: row.clinic_row,
      draft: row.draft_row,
      standing: row.standing,
      last: row.last_answers ?? {},
      opened: row.case_row,
      checkIn: row.check_in_row,
    })),
}

/**
 * An intake with all that a page of it needs. To be changed it is locked until the transaction ends: saves and the
 * submission of one intake run one after the other, and each reads what the one before it wrote.
 */
export async function readWholeIntake(
  tx: Tx,
  clinicId: string,
  id: string,
  mode: 'read' | 'change',
): Promise<WholeIntake | null> {
  const [row] = await ask(tx, whole, [clinicId, id, mode === 'change'])
  return row ?? null
}
