import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import { ask, type Statement } from './ask'
import { caseRow } from './cases'
import type { Tx } from './client'
import { wholeRow } from './stored'

/** In one order for everybody, so that no two who hold cases of one patient wait for each other. */
const inOneOrder = 'ORDER BY c.id FOR UPDATE'

const waiting: Statement<Case> = {
  name: 'locked-waiting-cases-of-patient',
  text: `SELECT to_jsonb(c) AS row FROM triage_case c
    WHERE c.clinic_id = $1 AND c.patient_id = $2 AND c.next_step = 'wait' ${inOneOrder}`,
  row: wholeRow(caseRow),
}

/** In which the clinic waits for this patient, locked until the transaction ends. */
export const lockWaitingOf = (tx: Tx, clinicId: string, patientId: string): Promise<readonly Case[]> =>
  ask(tx, waiting, [clinicId, patientId])

const asking: Statement<{ caseId: string }> = {
  name: 'case-of-follow-up',
  // E-mails stay with the record that they were written to, and cases go with the one that it became part of.
  text: `SELECT c.id AS "caseId" FROM triage_case c
    WHERE c.clinic_id = $1 AND c.state <> 'closed'
      AND c.patient_id IN (SELECT coalesce(p.merged_into, p.id) FROM patient p WHERE p.clinic_id = $1 AND p.id = $2)
      AND EXISTS (SELECT FROM case_event e WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id
        AND e.event ->> 'type' = 'follow-up-asked' AND e.event ->> 'invitationId' = $3::text)`,
  row: z.object({ caseId: z.string() }),
}

/** The open case of this person in which a new form was asked for by this link; null where none is. */
export async function findCaseIdOfFollowUp(
  tx: Tx,
  clinicId: string,
  { personId, invitationId }: { readonly personId: string; readonly invitationId: string },
): Promise<string | null> {
  const [found] = await ask(tx, asking, [clinicId, personId, invitationId])
  return found?.caseId ?? null
}

const heard: Statement<Case> = {
  name: 'locked-case-of-intake-and-waiting',
  text: `SELECT to_jsonb(c) AS row FROM triage_case c
    WHERE c.clinic_id = $1 AND c.patient_id = $2 AND (c.intake_id = $3 OR c.next_step = 'wait') ${inOneOrder}`,
  row: wholeRow(caseRow),
}

export interface HeardCases {
  readonly ofIntake: Case | null
  readonly waiting: readonly Case[]
}

/** The same, with the case of the form that is heard: together, so that hearing it asks no more than it did. */
export async function lockHeardCases(
  tx: Tx,
  clinicId: string,
  { patientId, intakeId }: { readonly patientId: string; readonly intakeId: string },
): Promise<HeardCases> {
  const found = await ask(tx, heard, [clinicId, patientId, intakeId])
  return {
    ofIntake: found.find((each) => each.intakeId === intakeId) ?? null,
    waiting: found.filter((each) => each.intakeId !== intakeId),
  }
}
