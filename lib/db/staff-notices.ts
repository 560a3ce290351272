import 'server-only'
import { z } from 'zod'
import { fullName } from '@/lib/patients/name'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { isAway } from './staff-covers'

const noticeKinds = ['taken-over', 'given', 'not-agreed'] as const

const rowSchema = z
  .object({
    /** Of all that were not seen, these too. */
    total: z.coerce.number().int(),
    id: z.string(),
    caseId: z.string(),
    kind: z.enum(noticeKinds),
    line: z.string(),
    at: z.date(),
    by: z.string(),
    /** Whom it was told to, where that is somebody else, who is away. */
    coveredName: z.string().nullable(),
    givenName: z.string(),
    familyName: z.string(),
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

const unseen: Statement<Notice> = {
  name: 'unseen-notices',
  text: `SELECT count(*) OVER () AS total, n.id, n.case_id AS "caseId", n.kind, n.line, n.at, s.name AS by,
      CASE WHEN n.staff_id <> $2 THEN f.name END AS "coveredName", p.given_name AS "givenName",
      p.family_name AS "familyName"
    FROM staff_notice n
    JOIN staff s ON s.clinic_id = n.clinic_id AND s.id = n.by_staff_id
    JOIN triage_case c ON c.clinic_id = n.clinic_id AND c.id = n.case_id
    JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
    JOIN staff f ON f.clinic_id = n.clinic_id AND f.id = n.staff_id
    WHERE n.clinic_id = $1 AND n.seen_at IS NULL AND (n.staff_id = $2 OR n.kind = 'given')
      AND n.staff_id = ANY (ARRAY(SELECT $2::uuid UNION ALL SELECT v.staff_id FROM staff_cover v
        WHERE v.clinic_id = $1 AND v.cover_id = $2 AND ${isAway('$3')}))
      AND (n.kind <> 'given' OR (c.state = 'claimed' AND c.owner_id = n.staff_id AND NOT EXISTS (
        SELECT FROM case_reader r WHERE r.clinic_id = n.clinic_id AND r.case_id = n.case_id AND r.staff_id = $2
          AND r.seen_at > n.at)))
    ORDER BY n.at, n.id LIMIT 5`,
  row: rowSchema,
}

/**
 * What this person has not seen yet; of what was given to them, or to somebody whom they cover, what is still there and they
 * did not open. Oldest first, of very many the first ones.
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
