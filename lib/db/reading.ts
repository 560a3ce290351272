import 'server-only'
import { z } from 'zod'
import type { Attention } from '@/lib/handouts/reading'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const unreadRow = z
  .object({
    id: z.string(),
    case_id: z.string().nullable(),
    patient_id: z.string(),
    address: z.string().nullable(),
    handout: z.string(),
    version: z.int(),
    title: z.string(),
    assigned_at: z.date(),
  })
  .transform((row) => ({
    ...{ id: row.id, caseId: row.case_id, patientId: row.patient_id, address: row.address },
    assignedAt: row.assigned_at,
    handout: { handout: row.handout, version: row.version, title: row.title },
  }))
export type UnreadCard = z.output<typeof unreadRow>

interface Unread {
  readonly from: Date
  readonly until: Date
  readonly unreadUntil: Date
  /** Ids of the library. */
  readonly cards: readonly string[]
  readonly atOnce: number
}

/** Of a case that ended with a person beside the patient nothing is left to be read, and nothing of who is archived. */
const unread: Statement<UnreadCard> = {
  name: 'lock-unread',
  text: `SELECT a.id, a.case_id, a.patient_id, coalesce(p.text_to, p.email) AS address, v.handout, v.version, v.title, a.assigned_at
    FROM assignment a
    JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
    LEFT JOIN triage_case c ON c.clinic_id = a.clinic_id AND c.id = a.case_id
    JOIN patient p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
    WHERE a.clinic_id = $1 AND a.assigned_at > $2 AND a.assigned_at <= $3 AND v.handout = ANY ($4)
      AND a.opened_at IS NULL AND a.confirmed_at IS NULL AND a.taken_back_at IS NULL AND a.attention IS NULL AND p.archived_at IS NULL
      AND (c.id IS NULL OR c.state <> 'closed' OR c.outcome IN ('advice-given', 'referred', 'not-reached'))
      AND (a.assigned_at <= $5 OR (a.reminded_at IS NULL AND p.mail_off_at IS NULL AND coalesce(p.text_to, p.email) IS NOT NULL))
    ORDER BY a.assigned_at LIMIT $6 FOR UPDATE OF a SKIP LOCKED`,
  row: unreadRow,
}

/**
 * Cards given after `from` and until `until` that the patient has not opened, each locked for who asks: those given until
 * `unreadUntil`, and of the later ones those that somebody can still be reminded of.
 */
export const lockUnreadCards = (
  tx: Tx,
  clinicId: string,
  { from, until, unreadUntil, cards, atOnce }: Unread,
): Promise<readonly UnreadCard[]> => ask(tx, unread, [clinicId, from, until, [...cards], unreadUntil, atOnce])

const mark = async (tx: Tx, clinicId: string, ids: readonly string[], data: object): Promise<void> => {
  await tx.assignment.updateMany({ where: { clinicId, id: { in: [...ids] } }, data })
}

export const markReminded = (tx: Tx, clinicId: string, ids: readonly string[], at: Date) =>
  mark(tx, clinicId, ids, { remindedAt: at })

export const markUnread = (tx: Tx, clinicId: string, ids: readonly string[], at: Date) =>
  mark(tx, clinicId, ids, { attention: 'unread-card', attentionAt: at })

/**
 * Also where somebody had seen to what was before; work that waits goes on waiting as what it is, from now on, so that nobody has
 * seen to it who did not see this.
 */
export async function askForPerson(
  tx: Tx,
  clinicId: string,
  id: string,
  attention: Attention,
  at: Date,
): Promise<void> {
  await tx.$executeRaw`UPDATE assignment SET attention_at = ${at}, seen_to_at = NULL, seen_to_by = NULL,
      attention = CASE WHEN attention IS NULL OR seen_to_at IS NOT NULL THEN ${attention} ELSE attention END
    WHERE clinic_id = ${clinicId}::uuid AND id = ${id}::uuid`
}

/** What tells of a handout: that one, or the one within the hour before that it was gathered into; to each record that they had. */
const toldOf = `SELECT FROM unnest(ARRAY[a.assigned_at, a.reminded_at, a.sent_again_at]) AS told(at) JOIN message m
  ON m.clinic_id = a.clinic_id AND m.kind = 'handout-sent' AND m.address = $6
    AND m.person_id IN (SELECT r.id FROM patient r
      WHERE r.clinic_id = a.clinic_id AND (r.id = a.patient_id OR r.merged_into = a.patient_id))
    AND m.state IN ('waiting', 'sending', 'sent', 'kept')
    AND m.created_at <= told.at AND m.created_at > told.at - interval '1 hour'
  WHERE told.at > $5`

const again: Statement<{ readonly id: string }> = {
  name: 'tell-again',
  text: `UPDATE assignment a SET sent_again_at = $3, sent_again_by = $4 WHERE a.clinic_id = $1 AND a.id = $2
    AND a.opened_at IS NULL AND a.confirmed_at IS NULL AND a.taken_back_at IS NULL AND NOT EXISTS (${toldOf}) RETURNING a.id`,
  row: z.object({ id: z.string() }),
}

interface Telling {
  readonly staffId: string
  readonly at: Date
  readonly since: Date
  readonly address: string
}

/**
 * Once since then at this address, of what was not opened, confirmed or taken back; false says that it is not to be told again
 * now. Of a patient who is locked: two who press at once do so one after the other.
 */
export async function tellAgain(
  tx: Tx,
  clinicId: string,
  id: string,
  { staffId, at, since, address }: Telling,
): Promise<boolean> {
  const told = await ask(tx, again, [clinicId, id, at, staffId, since, address])
  return told.length === 1
}

/** Whether the patient has opened anything since then that they were given. */
export async function hasOpenedSince(tx: Tx, clinicId: string, patientId: string, since: Date): Promise<boolean> {
  const opened = await tx.assignment.findFirst({
    where: { clinicId, patientId, openedAt: { gte: since } },
    select: { id: true },
  })
  return opened !== null
}

interface Seen {
  readonly attention: Attention | null
  readonly attentionAt: Date | null
}

/** False says that this waits there no more. */
export async function seeTo(
  tx: Tx,
  clinicId: string,
  { id, attention, attentionAt }: Seen & { readonly id: string },
  staffId: string,
  at: Date,
): Promise<boolean> {
  if (attention === null) return false
  const { count } = await tx.assignment.updateMany({
    where: { clinicId, id, attention, attentionAt, seenToAt: null, takenBackAt: null },
    data: { seenToAt: at, seenToBy: staffId },
  })
  return count === 1
}
