import 'server-only'
import { z } from 'zod'
import { staffRoles } from '@/lib/access/actor'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const staffSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(staffRoles),
  passwordHash: z.string(),
  disabledAt: z.date().nullable(),
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

/** Who hears of what went wrong: the leads who still work there, or the clinicians where there is none. */
export async function listToTell(tx: Tx, clinicId: string): Promise<readonly { id: string; email: string }[]> {
  const select = { id: true, email: true }
  const working = { clinicId, disabledAt: null }
  const leads = await tx.staff.findMany({ where: { ...working, role: 'lead' }, orderBy: { id: 'asc' }, select })
  if (leads.length > 0) return leads.map((row) => toTellSchema.parse(row))
  const clinicians = await tx.staff.findMany({
    where: { ...working, role: 'clinician' },
    orderBy: { id: 'asc' },
    select,
  })
  return clinicians.map((row) => toTellSchema.parse(row))
}

export interface NewStaff {
  readonly email: string
  readonly name: string
  readonly role: (typeof staffRoles)[number]
  readonly passwordHash: string
}

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
