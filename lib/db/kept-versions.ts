import 'server-only'
import { z } from 'zod'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { restricted } from './is-restricted'
import { moment } from './stored'

interface KeptVersion {
  readonly version: number
  readonly languages: readonly Locale[]
  /** How often it was given, and not taken back. */
  readonly sent: number
}

const kept: Statement<KeptVersion> = {
  name: 'kept-versions',
  text: `SELECT v.version, jsonb_agg(v.locale ORDER BY v.locale = 'en' DESC, v.locale) AS languages,
      sum((SELECT count(*) FROM assignment a
        WHERE a.clinic_id = v.clinic_id AND a.handout_version_id = v.id AND a.taken_back_at IS NULL))::int AS sent
    FROM handout_version v WHERE v.clinic_id = $1 AND v.handout = $2
    GROUP BY v.version ORDER BY v.version DESC LIMIT 100`,
  row: z.object({ version: z.int(), languages: z.array(z.enum(locales)), sent: z.int() }),
}

/** Which versions of a handout the clinic has a copy of: each that was published or given here, the latest first. */
export const keptVersions = (tx: Tx, clinicId: string, handout: string) => ask(tx, kept, [clinicId, handout])

const givenRow = z.object({
  id: z.string(),
  patientId: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  isRestricted: z.boolean(),
  locale: z.enum(locales),
  assignedAt: moment,
  /** Null where it went by itself. */
  by: z.string().nullable(),
  openedAt: moment.nullable(),
  confirmedAt: moment.nullable(),
  takenBackAt: moment.nullable(),
})

// Each language by its index, of which no more is read than is shown.
const given: Statement<z.output<typeof givenRow>> = {
  name: 'given-of-version',
  text: `SELECT g.id, g.patient_id AS "patientId", p.given_name AS "givenName", p.family_name AS "familyName",
      ${restricted} AS "isRestricted", g.locale, g.assigned_at AS "assignedAt", s.name AS by,
      g.opened_at AS "openedAt", g.confirmed_at AS "confirmedAt", g.taken_back_at AS "takenBackAt"
    FROM (
      SELECT a.*, v.locale FROM handout_version v CROSS JOIN LATERAL (
        SELECT * FROM assignment a WHERE a.clinic_id = v.clinic_id AND a.handout_version_id = v.id
          AND ($4::uuid IS NULL OR (a.assigned_at, a.id) <
            (SELECT b.assigned_at, b.id FROM assignment b WHERE b.clinic_id = $1 AND b.id = $4))
        ORDER BY a.assigned_at DESC, a.id DESC LIMIT $5) a
      WHERE v.clinic_id = $1 AND v.handout = $2 AND v.version = $3
    ) g
    JOIN patient p ON p.clinic_id = g.clinic_id AND p.id = g.patient_id
    LEFT JOIN staff s ON s.clinic_id = g.clinic_id AND s.id = g.assigned_by
    ORDER BY g.assigned_at DESC, g.id DESC LIMIT $5`,
  row: givenRow,
}

interface GivenPage {
  readonly handout: string
  readonly version: number
  /** The last row of the page before. */
  readonly after: string | null
  readonly size: number
}

/** Who was given this version, in any language, the latest first. One row more than asked for says that there is a next page. */
export const listGiven = (tx: Tx, clinicId: string, { handout, version, after, size }: GivenPage) =>
  ask(tx, given, [clinicId, handout, version, after, size + 1])
