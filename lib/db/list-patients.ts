import 'server-only'
import { z } from 'zod'
import { attemptsAllowed } from '@/lib/patients/invitation'
import { askOnce } from './ask'
import type { Tx } from './client'
import { isSought, type People } from './find-patients'
import { Prisma } from './generated/client'
import { isRestricted } from './is-restricted'
import { day, moment } from './stored'

export interface PatientPage {
  /** Null where nobody is searched for. */
  readonly people: People | null
  /** The last row of the page before. */
  readonly after: string | null
  readonly size: number
  /** Only whoever came by the start page and was not matched yet. */
  readonly isUnmatched?: boolean
}

const rowSchema = z.object({
  id: z.string(),
  recordNumber: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  dateOfBirth: day,
  isArchived: z.boolean(),
  isRestricted: z.boolean(),
  isUnmatched: z.boolean(),
  intake: z
    .object({ state: z.enum(['draft', 'submitted']), submittedAt: moment.nullable(), savedAt: moment })
    .nullable(),
  invitation: z.object({ failedAttempts: z.int(), expiresAt: moment, revokedAt: moment.nullable() }).nullable(),
})
export type ListedPatient = z.infer<typeof rowSchema>

const latestIntake = Prisma.sql`
  (SELECT jsonb_build_object('state', i.state, 'submittedAt', i.submitted_at, 'savedAt', i.saved_at) FROM intake i
    WHERE i.clinic_id = p.clinic_id AND i.patient_id = p.id ORDER BY i.created_at DESC LIMIT 1)`
/** One that was neither ended nor used up before one that was, and of each kind the newest: it runs out last. */
const standingInvitation = Prisma.sql`
  (SELECT jsonb_build_object('failedAttempts', v.failed_attempts, 'expiresAt', v.expires_at, 'revokedAt', v.revoked_at)
    FROM invitation v WHERE v.clinic_id = p.clinic_id AND v.patient_id = p.id
    ORDER BY (v.revoked_at IS NULL AND v.failed_attempts < ${attemptsAllowed}) DESC, v.created_at DESC LIMIT 1)`
const ofPatient = Prisma.sql`p.id`

/**
 * Reception's list: who, which link, and whether the intake is finished. No answer is read. One row more than asked for
 * says that there is a next page.
 */
export function listPatients(
  tx: Tx,
  clinicId: string,
  { people, after, size, isUnmatched = false }: PatientPage,
): Promise<readonly ListedPatient[]> {
  const beyond = after
    ? Prisma.sql`AND (p.list_name, p.id) >
        (SELECT a.list_name, a.id FROM patient a WHERE a.clinic_id = ${clinicId}::uuid AND a.id = ${after}::uuid)`
    : Prisma.empty
  // Whoever is archived is found and not listed.
  const listed = people ? Prisma.empty : Prisma.sql`AND p.archived_at IS NULL`
  const waiting = isUnmatched ? Prisma.sql`AND p.unmatched_since IS NOT NULL` : Prisma.empty
  const asked = Prisma.sql`
    SELECT p.id, p.record_number AS "recordNumber", p.given_name AS "givenName", p.family_name AS "familyName",
      p.preferred_name AS "preferredName",
      p.date_of_birth AS "dateOfBirth", p.archived_at IS NOT NULL AS "isArchived",
      ${isRestricted} AS "isRestricted", p.unmatched_since IS NOT NULL AS "isUnmatched",
      ${latestIntake} AS intake, ${standingInvitation} AS invitation
    FROM patient p WHERE p.clinic_id = ${clinicId}::uuid AND p.merged_into IS NULL ${listed} ${waiting}
      ${isSought(people, ofPatient)} ${beyond}
    ORDER BY p.list_name, p.id LIMIT ${size + 1}`
  return askOnce(tx, rowSchema, asked)
}
