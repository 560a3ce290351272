import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const standing: Statement<{ readonly handout: string; readonly assignmentId: string }> = {
  name: 'standing-handouts',
  text: `SELECT DISTINCT ON (place.handout) place.handout, a.id AS "assignmentId" FROM assignment a
    JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
    LEFT JOIN own_handout o ON o.clinic_id = v.clinic_id AND o.id::text = v.handout
    CROSS JOIN LATERAL (SELECT COALESCE(o.adapts, v.handout) AS handout) place
    WHERE a.clinic_id = $1 AND a.patient_id = $2 AND place.handout = ANY ($3) AND a.taken_back_at IS NULL
    ORDER BY place.handout, a.assigned_at DESC, a.id DESC`,
  row: z.object({ handout: z.string(), assignmentId: z.string() }),
}

/** Of these handouts, which the patient has, as last given; one of the clinic's own stands for the one whose place it takes. */
export const standingOf = (tx: Tx, clinicId: string, patientId: string, handouts: readonly string[]) =>
  ask(tx, standing, [clinicId, patientId, handouts])
