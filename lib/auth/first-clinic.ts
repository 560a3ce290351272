import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { type FirstClinic, firstClinicSchema } from '@/lib/clinics/first-clinic'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import { listClinicIds, openFirstClinic } from '@/lib/db/clinics'
import { newId } from '@/lib/db/new-id'
import { takeStartAddress } from '@/lib/db/start-pages'
import { insertStaff } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { eachBox, invalid, ok, refused, type Result } from '@/lib/result'
import { hashPassword } from './password'
import { setUpCode } from './set-up-code'

let isThere = false

/** Once there is one there is always one, and nobody is asked again. */
export async function hasClinic(): Promise<boolean> {
  isThere ||= (await listClinicIds()).length > 0
  return isThere
}

const isCode = (typed: string): boolean => {
  const [given, wanted] = [Buffer.from(typed), Buffer.from(setUpCode(env().NEXTAUTH_SECRET))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Opens the first clinic and lets its lead sign in, for whoever has the code. It happens once in a database. */
export async function openWithCode(input: unknown, clock: Clock): Promise<Result<{ email: string }>> {
  if (await hasClinic()) return refused('set-up-over')
  const parsed = firstClinicSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error, eachBox)
  if (!isCode(parsed.data.code)) return refused('invalid', { fields: { code: { code: 'set-up-code-wrong' } } })
  return open(parsed.data, clock.now())
}

async function open({ leadName: name, email, password, startAddress, ...clinic }: FirstClinic, now: Date) {
  const passwordHash = await hashPassword(password)
  const clinicId = newId()
  return inClinic(clinicId, async (tx): Promise<Result<{ email: string }>> => {
    if (!(await openFirstClinic(tx, { id: clinicId, ...clinic }))) return refused('set-up-over')
    if (startAddress !== null) await takeStartAddress(tx, startAddress)
    const staffId = await insertStaff(tx, clinicId, { name, email, role: 'lead', passwordHash })
    if (!staffId) throw new Error('the first person of a database is there already')
    await appendAudit(tx, clinicId, { kind: 'unknown' }, now, [{ type: 'staff.created', staffId, role: 'lead' }])
    return ok({ email })
  })
}
