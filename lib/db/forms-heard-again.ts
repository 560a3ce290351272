import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const weighed: Statement<string> = {
  name: 'forms-heard-again',
  text: `SELECT i.id FROM intake i
      JOIN invitation v ON v.clinic_id = i.clinic_id AND v.id = i.invitation_id
      LEFT JOIN triage_case c ON c.clinic_id = i.clinic_id AND c.intake_id = i.id
      LEFT JOIN check_in k ON k.clinic_id = i.clinic_id AND k.intake_id = i.id
      LEFT JOIN triage_case f ON f.clinic_id = k.clinic_id AND f.id = k.case_id
    WHERE i.clinic_id = $1 AND i.patient_id = $2
      AND CASE WHEN c.id IS NOT NULL THEN c.state <> 'closed'
        WHEN i.state = 'draft' THEN v.expires_at > $3
        ELSE f.state <> 'closed' END
    ORDER BY i.created_at, i.id`,
  row: z.object({ id: z.string() }).transform(({ id }) => id),
}

/**
 * The forms of a patient that somebody decides on now, the oldest first: those being answered, and those sent whose case, or
 * the case that they follow, is open.
 */
export const listFormsHeardAgain = (
  tx: Tx,
  clinicId: string,
  patientId: string,
  now: Date,
): Promise<readonly string[]> => ask(tx, weighed, [clinicId, patientId, now])
