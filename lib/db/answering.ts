import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const answering: Statement<{ readonly isAnswering: boolean }> = {
  name: 'is-answering',
  text: `SELECT EXISTS (SELECT FROM intake i
      LEFT JOIN triage_case c ON c.clinic_id = i.clinic_id AND c.intake_id = i.id
    WHERE i.clinic_id = $1 AND i.patient_id = $2 AND i.state = 'draft'
      AND (c.patient_says IS NULL OR c.patient_says = 'mistake')
      AND (EXISTS (SELECT FROM session s WHERE s.clinic_id = i.clinic_id AND s.person_id = i.patient_id
            AND s.kind = 'patient' AND s.ended_at IS NULL AND s.expires_at > $3)
        OR c.state <> 'closed' AND EXISTS (SELECT FROM invitation v WHERE v.clinic_id = i.clinic_id
            AND v.patient_id = i.patient_id AND v.revoked_at IS NULL AND v.expires_at > $3))) AS "isAnswering"`,
  row: z.object({ isAnswering: z.boolean() }),
}

/**
 * Whether a patient has begun a form and neither sent it nor left it at the advice to get help, and is signed in; or it opened a
 * case that stands, and a link of theirs still leads back to it.
 */
export async function isAnswering(tx: Tx, clinicId: string, patientId: string, now: Date): Promise<boolean> {
  const [found] = await ask(tx, answering, [clinicId, patientId, now])
  return found?.isAnswering ?? false
}
