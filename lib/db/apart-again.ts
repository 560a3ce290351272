import 'server-only'
import type { Merge } from '@/lib/patients/merge'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { endSessionsOfEndedLinks } from './sessions'

const sql = Prisma.sql

/** Of the link `v`: whether a message about it went to where this holds, since the two became one. */
const wasWritten = (at: Date, where: Prisma.Sql) => sql`
  EXISTS (SELECT FROM message m WHERE m.clinic_id = v.clinic_id AND m.about_id = v.id AND m.created_at >= ${at} AND ${where})`

/**
 * What may be in a stranger's mailbox opens nothing any more: of the record that stands by itself again, links that were made or written of
 * while it did not; of the kept one, links that went to an address which the other gave it. Nothing where they went to their own.
 */
async function endStrayLinks(tx: Tx, clinicId: string, merge: Merge, now: Date): Promise<readonly string[]> {
  const { keptId, mergedId, at, became, moved } = merge
  const own = sql`m.address IN (p.email, p.text_to)`
  const given = [became.email, became.textTo].filter((address) => typeof address === 'string')
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE invitation v SET revoked_at = ${now} FROM patient p
    WHERE v.clinic_id = ${clinicId}::uuid AND v.revoked_at IS NULL AND p.clinic_id = v.clinic_id AND p.id = v.patient_id
      AND CASE v.patient_id
        WHEN ${mergedId}::uuid THEN ${wasWritten(at, sql`(${own}) IS NOT TRUE`)}
          OR (NOT v.id = ANY (${moved.invitations}::uuid[]) AND NOT ${wasWritten(at, own)})
        WHEN ${keptId}::uuid THEN ${wasWritten(at, sql`m.address = ANY (${given}::text[]) AND (${own}) IS NOT TRUE`)}
        ELSE false END
    RETURNING v.id`
  for (const id of [keptId, mergedId]) await endSessionsOfEndedLinks(tx, clinicId, id, now)
  return rows.map(({ id }) => id)
}

/** Whether the form for which the check-in `k` was left out is still a form of the same patient. */
const hasNewerForm = sql`
  EXISTS (SELECT FROM intake i JOIN invitation v ON v.clinic_id = i.clinic_id AND v.id = i.invitation_id AND v.purpose = 'intake'
    WHERE i.clinic_id = k.clinic_id AND i.patient_id = k.patient_id AND i.agreed_at > c.opened_at AND i.id <> c.intake_id
      AND (i.state = 'submitted' OR EXISTS (SELECT FROM triage_case h WHERE h.clinic_id = i.clinic_id AND h.intake_id = i.id)))`

/**
 * Asked anew, from the next minute on, once everything is where it belongs: whose link was ended meanwhile or now, and who was left out
 * since for a form or a link of the other, or because the other has no address. Whatever still speaks against it says so again.
 */
export async function askAnewApart(tx: Tx, clinicId: string, merge: Merge, now: Date): Promise<void> {
  const { keptId, mergedId, at } = merge
  const ended = await endStrayLinks(tx, clinicId, merge, now)
  await tx.$queryRaw`
    UPDATE check_in k SET state = 'planned', due_at = ${now}, invitation_id = NULL, sent_at = NULL, reminded_at = NULL,
      reason = NULL, settled_at = NULL, settled_by = NULL
    FROM triage_case c
    WHERE k.clinic_id = ${clinicId}::uuid AND k.patient_id IN (${keptId}::uuid, ${mergedId}::uuid)
      AND c.clinic_id = k.clinic_id AND c.id = k.case_id
      AND CASE k.state
        WHEN 'skipped' THEN k.settled_at >= ${at}
          AND (k.reason IN ('link-in-use', 'link-replaced') OR (k.reason = 'newer-form' AND NOT ${hasNewerForm}))
        WHEN 'no-address' THEN k.settled_at IS NULL AND k.due_at >= ${at}
        WHEN 'answered' THEN false WHEN 'worse' THEN false WHEN 'planned' THEN false
        ELSE k.invitation_id = ANY (${ended}::uuid[]) OR (k.patient_id = ${mergedId}::uuid AND EXISTS (
          SELECT FROM invitation v WHERE v.clinic_id = k.clinic_id AND v.id = k.invitation_id AND v.revoked_at >= ${at})) END`
}

/** What was placed while two were one may be about either. Says whether the other record had none. */
async function placeToo(tx: Tx, clinicId: string, merge: Merge, table: 'legal_hold' | 'record_restriction') {
  const { keptId, mergedId, at } = merge
  const [name, columns] = [
    Prisma.raw(table),
    Prisma.raw(table === 'legal_hold' ? 'reason, placed_at, placed_by' : 'reason, colleague_id, placed_at, placed_by'),
  ]
  const rows = await tx.$queryRaw<unknown[]>`
    INSERT INTO ${name} (clinic_id, id, patient_id, ${columns})
    SELECT clinic_id, gen_random_uuid(), ${mergedId}::uuid, ${columns} FROM ${name} placed
      WHERE placed.clinic_id = ${clinicId}::uuid AND placed.patient_id = ${keptId}::uuid AND placed.lifted_at IS NULL
        AND placed.placed_at >= ${at} AND NOT EXISTS (SELECT FROM ${name} own WHERE own.clinic_id = placed.clinic_id
          AND own.patient_id = ${mergedId}::uuid AND own.lifted_at IS NULL)
    RETURNING id`
  return rows.length > 0
}

/** A hold and a restriction from while they were one stand on both records, until a lead lifts them. */
export const keepOnBoth = async (tx: Tx, clinicId: string, merge: Merge) => ({
  isHeld: await placeToo(tx, clinicId, merge, 'legal_hold'),
  isRestricted: await placeToo(tx, clinicId, merge, 'record_restriction'),
})
