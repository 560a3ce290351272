import 'server-only'
import { z } from 'zod'
import { fullName } from '@/lib/patients/name'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { isOwnRecord, restricted } from './is-restricted'
import { isAway } from './staff-covers'

const noticeKinds = ['taken-over', 'given', 'not-agreed'] as const

/** A kind that only a newer Keel beside this one knows is told by that one. */
const knownKinds = noticeKinds.map((kind) => `'${kind}'`).join(', ')

const rowSchema = z
  .object({
    /** Of all that were not seen, these too. */
    total: z.coerce.number().int(),
    id: z.string(),
    /** Null where it is about a handout that was planned without a case. */
    caseId: z.string().nullable(),
    patientId: z.string(),
    kind: z.enum([...noticeKinds, 'handout-held']),
    /** Of a handout, which one. */
    line: z.string(),
    at: z.date(),
    by: z.string(),
    /** Whom it was told to, where that is somebody else, who is away. */
    coveredName: z.string().nullable(),
    givenName: z.string(),
    familyName: z.string(),
    isRestricted: z.boolean(),
  })
  .transform(({ givenName, familyName, ...notice }) => ({ ...notice, patient: fullName({ givenName, familyName }) }))

export type Notice = z.infer<typeof rowSchema>

const addressedSchema = z.object({ id: z.string(), staffId: z.string(), seenAt: z.date().nullable() })

export interface NewNotice {
  readonly staffId: string
  readonly byStaffId: string
  readonly caseId: string
  readonly kind: (typeof noticeKinds)[number]
  /** Of a case that was given: what was written along. */
  readonly line?: string
  readonly at: Date
}

export async function insertNotice(tx: Tx, clinicId: string, notice: NewNotice): Promise<string> {
  const row = await tx.staffNotice.create({ data: { clinicId, ...notice }, select: { id: true } })
  return row.id
}

/** Whose notices somebody reads: their own, and those of whom they cover. */
const theirs = `ARRAY(SELECT $2::uuid UNION ALL SELECT v.staff_id FROM staff_cover v
        WHERE v.clinic_id = $1 AND v.cover_id = $2 AND ${isAway('$3')})`

const ofColleagues = `SELECT n.id, n.case_id AS "caseId", p.id AS "patientId", n.kind, n.line, n.at, s.name AS by,
      CASE WHEN n.staff_id <> $2 THEN f.name END AS "coveredName", p.given_name AS "givenName",
      p.family_name AS "familyName", ${restricted} AS "isRestricted"
    FROM staff_notice n
    JOIN staff s ON s.clinic_id = n.clinic_id AND s.id = n.by_staff_id
    JOIN triage_case c ON c.clinic_id = n.clinic_id AND c.id = n.case_id
    JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
    JOIN staff f ON f.clinic_id = n.clinic_id AND f.id = n.staff_id
    WHERE n.clinic_id = $1 AND n.seen_at IS NULL AND n.kind IN (${knownKinds}) AND (n.staff_id = $2 OR n.kind = 'given')
      AND n.staff_id = ANY (${theirs}) AND NOT ${isOwnRecord('$2')}
      AND (n.kind <> 'given' OR (c.state = 'claimed' AND c.owner_id = n.staff_id AND NOT EXISTS (
        SELECT FROM case_reader r WHERE r.clinic_id = n.clinic_id AND r.case_id = n.case_id AND r.staff_id = $2
          AND r.seen_at > n.at)))`

/** Whoever works with patients here, and is not this one. */
const maySeeTo = (staff: string) =>
  `${staff}.disabled_at IS NULL AND ${staff}.role <> 'reception' AND NOT ${isOwnRecord(`${staff}.id`)}`

/** A lead, or where every lead is the patient, whoever works with patients here. */
const leadsElse = `EXISTS (SELECT FROM staff l WHERE l.clinic_id = $1 AND l.id = $2 AND (l.role = 'lead' OR l.role <> 'reception'
        AND NOT EXISTS (SELECT FROM staff a WHERE a.clinic_id = $1 AND a.role = 'lead' AND ${maySeeTo('a')})))`

/**
 * Of what was planned and held on its day: whoever planned it is told, else whoever has the case, else every lead, also where
 * who covers for them is its patient; but none of their own record. Until it is sent or taken back.
 */
const ofHeld = `SELECT h.id, h.case_id, p.id, 'handout-held', h.title, h.held_at, s.name,
      CASE WHEN duty.id <> $2 THEN duty.name END, p.given_name, p.family_name, ${restricted}
    FROM planned_handout h
    JOIN staff s ON s.clinic_id = h.clinic_id AND s.id = h.planned_by
    JOIN patient p ON p.clinic_id = h.clinic_id AND p.id = h.patient_id
    LEFT JOIN triage_case c ON c.clinic_id = h.clinic_id AND c.id = h.case_id
    LEFT JOIN staff o ON o.clinic_id = c.clinic_id AND o.id = c.owner_id AND ${maySeeTo('o')}
    CROSS JOIN LATERAL (SELECT CASE WHEN ${maySeeTo('s')} THEN s.id ELSE o.id END AS id,
      CASE WHEN ${maySeeTo('s')} THEN s.name ELSE o.name END AS name) duty
    WHERE h.clinic_id = $1 AND h.ended_at IS NULL AND h.held_for IS NOT NULL AND NOT ${isOwnRecord('$2')} AND (duty.id = ANY (${theirs})
      OR ${leadsElse} AND (duty.id IS NULL OR EXISTS (SELECT FROM staff_cover v
        WHERE v.clinic_id = $1 AND v.staff_id = duty.id AND ${isAway('$3')} AND ${isOwnRecord('v.cover_id')})))`

const unseen: Statement<Notice> = {
  name: 'unseen-notices',
  text: `SELECT count(*) OVER () AS total, told.* FROM (${ofColleagues} UNION ALL ${ofHeld}) told
    ORDER BY told.at, told.id LIMIT 50`,
  row: rowSchema,
}

/**
 * What this person has not seen yet; of what was given to them, or to somebody whom they cover, what is still there and they
 * did not open; nothing of their own record. Oldest first, of very many the first ones.
 */
export const listUnseenNotices = (tx: Tx, clinicId: string, staffId: string, now: Date): Promise<readonly Notice[]> =>
  ask(tx, unseen, [clinicId, staffId, now])

/** To whom it was addressed, and whether they have seen it. */
export async function findNotice(tx: Tx, clinicId: string, id: string) {
  const row = await tx.staffNotice.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: { id: true, staffId: true, seenAt: true },
  })
  return row && addressedSchema.parse(row)
}

/** False where it was seen before. */
export async function markNoticeSeen(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.staffNotice.updateMany({ where: { clinicId, id, seenAt: null }, data: { seenAt: at } })
  return count === 1
}
