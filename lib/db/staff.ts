import 'server-only'
import { z } from 'zod'
import { staffRoles } from '@/lib/access/actor'
import type { Colleague } from '@/lib/clinics/colleague'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { isAway } from './staff-covers'
import { moment } from './stored'

const staffSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(staffRoles),
  /** None where they were asked to join and have not chosen one yet. */
  passwordHash: z.string().nullable(),
  /** Since when a passkey alone signs them in: no password is right then. */
  passwordOffAt: z.date().nullable(),
  disabledAt: z.date().nullable(),
  /** What they close is read by a colleague, where the clinic wants that. */
  isSupervised: z.boolean(),
})

export type Staff = z.infer<typeof staffSchema>

const toTellSchema = staffSchema.pick({ id: true, email: true })

export async function findStaff(tx: Tx, clinicId: string, staffId: string): Promise<Staff | null> {
  const row = await tx.staff.findUnique({ where: { clinicId_id: { clinicId, id: staffId } } })
  return row && staffSchema.parse(row)
}

const named: Statement<Pick<Staff, 'id' | 'name'>> = {
  name: 'staff-names',
  text: 'SELECT id, name FROM staff WHERE clinic_id = $1 AND id = ANY ($2)',
  row: staffSchema.pick({ id: true, name: true }),
}

export async function staffNames(
  tx: Tx,
  clinicId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ask(tx, named, [clinicId, [...new Set(ids)]])
  return new Map(rows.map((row) => [row.id, row.name]))
}

type ToTell = z.output<typeof toTellSchema>

/** Whoever has not joined yet has shown nobody that the mailbox is theirs. Who signs in by a passkey alone has a hash all the same. */
async function joinedAs(tx: Tx, clinicId: string, role: Staff['role']): Promise<readonly ToTell[]> {
  const rows = await tx.staff.findMany({
    where: { clinicId, role, disabledAt: null, passwordHash: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, email: true },
  })
  return rows.map((row) => toTellSchema.parse(row))
}

export const listClinicians = (tx: Tx, clinicId: string) => joinedAs(tx, clinicId, 'clinician')

/** Who hears of what went wrong: the leads who can sign in, or the clinicians where there is none. */
export async function listToTell(tx: Tx, clinicId: string): Promise<readonly ToTell[]> {
  const leads = await joinedAs(tx, clinicId, 'lead')
  return leads.length > 0 ? leads : listClinicians(tx, clinicId)
}

export const countWorking = (tx: Tx, clinicId: string): Promise<number> =>
  tx.staff.count({ where: { clinicId, disabledAt: null } })

export interface NewStaff {
  readonly email: string
  readonly name: string
  readonly role: (typeof staffRoles)[number]
  readonly passwordHash: string | null
}

const locked: Statement<Pick<Staff, 'id' | 'role'>> = {
  name: 'locked-staff',
  text: 'SELECT id, role FROM staff WHERE clinic_id = $1 AND disabled_at IS NULL AND password_hash IS NOT NULL ORDER BY id FOR NO KEY UPDATE',
  row: staffSchema.pick({ id: true, role: true }),
}

/**
 * The leads who can sign in, held until the transaction ends: of two who leave at once, the second sees the first gone. What only
 * names somebody, such as a row of the timeline, goes on: it would wait for this, and this may wait for it.
 */
export async function lockLeads(tx: Tx, clinicId: string): Promise<readonly { id: string }[]> {
  return (await ask(tx, locked, [clinicId])).filter(({ role }) => role === 'lead')
}

/** The leads who can sign in. */
export const listLeads = (tx: Tx, clinicId: string): Promise<readonly { id: string }[]> =>
  tx.staff.findMany({
    where: { clinicId, role: 'lead', disabledAt: null, passwordHash: { not: null } },
    select: { id: true },
  })

const lockedOne: Statement<Pick<Staff, 'id'>> = {
  name: 'locked-colleague',
  text: 'SELECT id FROM staff WHERE clinic_id = $1 AND id = $2 FOR NO KEY UPDATE',
  row: staffSchema.pick({ id: true }),
}

/** Of two who do something about one person at once, the second waits. */
export async function lockColleague(tx: Tx, clinicId: string, staffId: string): Promise<boolean> {
  return (await ask(tx, lockedOne, [clinicId, staffId])).length > 0
}

type StaffChange = Partial<Pick<Staff, 'name' | 'role' | 'disabledAt' | 'isSupervised'>> & {
  readonly onCallPlace?: null
  readonly starredHandouts?: string[]
  readonly startViewId?: null
}

export async function changeStaff(tx: Tx, clinicId: string, id: string, change: StaffChange): Promise<void> {
  await tx.staff.update({ where: { clinicId_id: { clinicId, id } }, data: change, select: { id: true } })
}

/** A password is on with the first word of it, so that nobody has one that is said to be off. */
export async function setPassword(tx: Tx, clinicId: string, id: string, passwordHash: string): Promise<void> {
  const data = { passwordHash, passwordOffAt: null }
  await tx.staff.update({ where: { clinicId_id: { clinicId, id } }, data, select: { id: true } })
}

/** `passwordHash` is of one that nobody knows, so that a sign-in takes as long as with a wrong one. */
export async function switchPasswordOff(
  tx: Tx,
  clinicId: string,
  id: string,
  off: { readonly passwordHash: string; readonly passwordOffAt: Date },
): Promise<void> {
  await tx.staff.update({ where: { clinicId_id: { clinicId, id } }, data: off, select: { id: true } })
}

const colleagues: Statement<Colleague> = {
  name: 'colleagues',
  text: `SELECT s.id, s.name, s.email, s.role, s.password_hash IS NOT NULL AS "hasPassword",
      s.password_off_at AS "passwordOffAt", s.disabled_at AS "disabledAt", s.is_supervised AS "isSupervised",
      (SELECT max(e.created_at) FROM session e WHERE e.clinic_id = s.clinic_id AND e.person_id = s.id
        AND e.awaits IS NULL) AS "seenAt",
      EXISTS (SELECT FROM retention r WHERE r.clinic_id = $1 AND r.kind = 'sign-ins' AND r.ran_at IS NOT NULL) AS "signInsWent",
      (SELECT max(l.expires_at) FROM password_link l
        WHERE l.clinic_id = s.clinic_id AND l.staff_id = s.id AND l.ended_at IS NULL) AS "linkUntil",
      (SELECT f.set_up_at FROM second_factor f
        WHERE f.clinic_id = s.clinic_id AND f.staff_id = s.id) AS "codesSince",
      (SELECT count(*)::int FROM passkey k
        WHERE k.clinic_id = s.clinic_id AND k.staff_id = s.id AND k.removed_at IS NULL) AS passkeys
    FROM staff s WHERE s.clinic_id = $1 AND ($2::uuid IS NULL OR s.id = $2)
    ORDER BY s.disabled_at IS NOT NULL, lower(s.name), s.id`,
  row: z.object({
    ...staffSchema.omit({ passwordHash: true }).shape,
    hasPassword: z.boolean(),
    seenAt: z.date().nullable(),
    signInsWent: z.boolean(),
    linkUntil: z.date().nullable(),
    codesSince: z.date().nullable(),
    passkeys: z.int(),
  }),
}

/** Who works here or did: those at work first, by name. */
export const listColleagues = (tx: Tx, clinicId: string): Promise<readonly Colleague[]> =>
  ask(tx, colleagues, [clinicId, null])

export async function findColleague(tx: Tx, clinicId: string, staffId: string): Promise<Colleague | null> {
  const [found] = await ask(tx, colleagues, [clinicId, staffId])
  return found ?? null
}

/** To whom cases can be given, by name, and which of them are away at the moment `now`; of a case, who is left out. */
export const receivers = (now: string, leftOut = 'false') =>
  allRows(
    z.object({
      ...staffSchema.pick({ id: true, name: true, isSupervised: true }).shape,
      isLeftOut: z.boolean(),
      away: z.object({ coverId: z.string(), cover: z.string(), until: moment }).nullable(),
    }),
    `SELECT jsonb_build_object('id', s.id, 'name', s.name, 'isSupervised', s.is_supervised,
      'isLeftOut', ${leftOut}, 'away', CASE WHEN v.cover_id IS NOT NULL
      THEN jsonb_build_object('coverId', v.cover_id, 'cover', w.name, 'until', v.until) END) AS row
    FROM staff s
    LEFT JOIN staff_cover v ON v.clinic_id = s.clinic_id AND v.staff_id = s.id AND ${isAway(now)}
    LEFT JOIN staff w ON w.clinic_id = v.clinic_id AND w.id = v.cover_id
    WHERE s.clinic_id = $1 AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL AND s.role <> 'reception'
    ORDER BY lower(s.name), s.id`,
  )

/** Null where somebody signs in with this address already, at whatever clinic: then the transaction is to be given up. */
export async function insertStaff(tx: Tx, clinicId: string, staff: NewStaff): Promise<string | null> {
  const once = { skipDuplicates: true } as const
  const [row] = await tx.staff.createManyAndReturn({ data: { clinicId, ...staff }, select: { id: true }, ...once })
  if (!row) return null
  const { count } = await tx.signInName.createMany({
    data: { email: staff.email, clinicId, staffId: row.id },
    ...once,
  })
  return count === 1 ? row.id : null
}
