import 'server-only'
import { z } from 'zod'
import type { Group } from '@/lib/clinics/group'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows, orNone } from './parts'
import { moment, wholeRow } from './stored'

/** As SQL: those of the group `g` who can sign in and see cases, as an array of ids. */
const membersOf = `ARRAY(SELECT m.staff_id FROM staff_group_member m
  JOIN staff u ON u.clinic_id = m.clinic_id AND u.id = m.staff_id
  WHERE m.clinic_id = g.clinic_id AND m.group_id = g.id AND m.removed_at IS NULL
    AND u.disabled_at IS NULL AND u.password_hash IS NOT NULL AND u.role <> 'reception' ORDER BY m.staff_id)`

const groupRow = z.object({
  id: z.string(),
  revision: z.int(),
  name: z.string(),
  putAwayAt: moment.nullable(),
  memberIds: z.array(z.string()),
}) satisfies z.ZodType<Group>

export const awaitedRow = z.object({ name: z.string(), isPutAway: z.boolean(), memberIds: z.array(z.string()) })

/** As SQL: the group for which `waiting`, a row of triage_case, waits; null where there is none. */
export const awaitedBy = (waiting: string): string => `(SELECT jsonb_build_object('name', g.name,
    'isPutAway', g.put_away_at IS NOT NULL, 'memberIds', ${membersOf}) FROM staff_group g
  WHERE g.clinic_id = ${waiting}.clinic_id AND g.id = ${waiting}.group_id)`

export const awaitedGroup = (waiting: string) => orNone({ sql: awaitedBy(waiting), row: awaitedRow })

/** To which groups cases can be given: in those that stand, where somebody is. */
export const receivingGroups = allRows(
  z.object({ id: z.string(), name: z.string() }),
  `SELECT to_jsonb(g) AS row FROM staff_group g WHERE g.clinic_id = $1 AND g.put_away_at IS NULL
    AND cardinality(${membersOf}) > 0 ORDER BY g.name, g.id`,
)

/** Whether somebody is in one that stands. */
export const inAGroup = (staffId: string) => ({
  sql: `EXISTS (SELECT FROM staff_group_member m JOIN staff_group g ON g.clinic_id = m.clinic_id AND g.id = m.group_id
    WHERE m.clinic_id = $1 AND m.staff_id = ${staffId} AND m.removed_at IS NULL AND g.put_away_at IS NULL)`,
  row: z.boolean(),
})

const listed: Statement<Group> = {
  name: 'staff-groups',
  text: `SELECT to_jsonb(g) || jsonb_build_object('member_ids', ${membersOf}) AS row FROM staff_group g
    WHERE g.clinic_id = $1 ORDER BY g.put_away_at IS NOT NULL, g.name, g.id LIMIT 200`,
  row: wholeRow(groupRow),
}
/** Those that were put away too. */
export const listGroups = (tx: Tx, clinicId: string) => ask(tx, listed, [clinicId])

/** All of them, and until the end of the transaction nobody else at the clinic changes one: two may not get one name. */
export async function lockGroups(tx: Tx, clinicId: string): Promise<readonly Group[]> {
  await tx.$queryRaw`SELECT 1 FROM clinic WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`
  return listGroups(tx, clinicId)
}

const receiving: Statement<{ readonly name: string }> = {
  name: 'receiving-group',
  text: `SELECT g.name FROM staff_group g WHERE g.clinic_id = $1 AND g.id = $2 AND g.put_away_at IS NULL
    AND cardinality(${membersOf}) > 0 FOR SHARE OF g`,
  row: z.object({ name: z.string() }),
}

/** To which a case can be given now. Whoever puts it away at the same moment waits. */
export async function lockReceivingGroup(tx: Tx, clinicId: string, id: string) {
  const [found] = await ask(tx, receiving, [clinicId, id])
  return found ?? null
}

export async function insertGroup(tx: Tx, clinicId: string, name: string): Promise<string> {
  const row = await tx.staffGroup.create({ data: { clinicId, name }, select: { id: true } })
  return row.id
}

/** False where there is none of this id. */
export async function updateGroup(
  tx: Tx,
  clinicId: string,
  id: string,
  change: Partial<Pick<Group, 'name' | 'putAwayAt'>>,
): Promise<boolean> {
  const { count } = await tx.staffGroup.updateMany({
    where: { clinicId, id },
    data: { ...change, revision: { increment: 1 } },
  })
  return count === 1
}

const touched = z.object({ id: z.string() })
const joined: Statement<{ readonly id: string }> = {
  name: 'join-group',
  text: `INSERT INTO staff_group_member AS m (clinic_id, group_id, staff_id)
    SELECT $1, $2, s.id FROM staff s WHERE s.clinic_id = $1 AND s.id = ANY ($3)
    ON CONFLICT (clinic_id, group_id, staff_id) DO UPDATE SET removed_at = NULL RETURNING m.staff_id AS id`,
  row: touched,
}
const left: Statement<{ readonly id: string }> = {
  name: 'leave-group',
  text: `UPDATE staff_group_member m SET removed_at = $4 WHERE m.clinic_id = $1 AND m.group_id = $2
    AND m.removed_at IS NULL AND NOT m.staff_id = ANY ($3) RETURNING m.staff_id AS id`,
  row: touched,
}

/** From now on these are in it, and nobody else. */
export async function saveMembers(
  tx: Tx,
  clinicId: string,
  { id, memberIds }: Pick<Group, 'id' | 'memberIds'>,
  now: Date,
): Promise<void> {
  await ask(tx, joined, [clinicId, id, [...memberIds]])
  await ask(tx, left, [clinicId, id, [...memberIds], now])
}

const leftAll: Statement<{ readonly id: string }> = {
  name: 'leave-groups',
  text: `UPDATE staff_group_member m SET removed_at = $3 WHERE m.clinic_id = $1 AND m.staff_id = $2
    AND m.removed_at IS NULL RETURNING m.group_id AS id`,
  row: touched,
}

/** They are in no group any more: those that they were in. */
export const leaveGroups = (tx: Tx, clinicId: string, staffId: string, now: Date) =>
  ask(tx, leftAll, [clinicId, staffId, now])

const atWork: Statement<{ readonly id: string }> = {
  name: 'may-be-members',
  text: `SELECT s.id FROM staff s WHERE s.clinic_id = $1 AND s.id = ANY ($2) AND s.disabled_at IS NULL
    AND s.password_hash IS NOT NULL AND s.role <> 'reception' ORDER BY s.id FOR SHARE`,
  row: touched,
}

/** Which of these can sign in and see cases. Whoever ends their work at the same moment waits. */
export const lockMembers = (tx: Tx, clinicId: string, staffIds: readonly string[]) =>
  ask(tx, atWork, [clinicId, [...staffIds]])
