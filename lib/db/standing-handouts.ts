import 'server-only'
import { z } from 'zod'
import type { Locale } from '@/lib/intake/questionnaire'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

interface Standing {
  readonly handout: string
  readonly assignmentId: string
  readonly title: string
}

const standing: Statement<Standing> = {
  name: 'standing-handouts',
  text: `SELECT DISTINCT ON (place.handout) place.handout, a.id AS "assignmentId",
      coalesce((SELECT w.title FROM handout_version w WHERE w.clinic_id = v.clinic_id AND w.handout = v.handout
        AND w.version = v.version AND w.locale = $4), v.title) AS title
    FROM assignment a
    JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
    LEFT JOIN own_handout o ON o.clinic_id = v.clinic_id AND o.id::text = v.handout
    CROSS JOIN LATERAL (SELECT COALESCE(o.adapts, v.handout) AS handout) place
    WHERE a.clinic_id = $1 AND a.patient_id = $2 AND place.handout = ANY ($3) AND a.taken_back_at IS NULL
    ORDER BY place.handout, a.assigned_at DESC, a.id DESC`,
  row: z.object({ handout: z.string(), assignmentId: z.string(), title: z.string() }),
}

/**
 * Of these handouts, which the patient has, as last given; one of the clinic's own stands for the one whose place it takes. With the
 * title that it has in this language.
 */
export const standingOf = (tx: Tx, clinicId: string, patientId: string, handouts: readonly string[], locale: Locale) =>
  ask(tx, standing, [clinicId, patientId, handouts, locale])

const place: Statement<{ readonly adapts: string }> = {
  name: 'place-of-own',
  text: 'SELECT o.adapts FROM own_handout o WHERE o.clinic_id = $1 AND o.id::text = $2 AND o.adapts IS NOT NULL',
  row: z.object({ adapts: z.string() }),
}

/** In whose place one of the clinic's own stands, or stood; null for any other. */
export const placeIn = async (tx: Tx, clinicId: string, handout: string): Promise<string | null> =>
  (await ask(tx, place, [clinicId, handout]))[0]?.adapts ?? null
