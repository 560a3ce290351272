import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { StaffActor, StaffRole } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import { insertSession } from '@/lib/db/sessions'
import { insertStaff } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'

export interface TestClinic {
  readonly id: string
  readonly reception: StaffActor
  readonly clinician: StaffActor
  /** A second clinician, to race with. */
  readonly colleague: StaffActor
  readonly lead: StaffActor
}

const monday = Date.parse('2026-11-23T17:00:00Z')

/** The test's clock, so many minutes after it began. */
export const at = (minutes: number): Clock => ({ now: () => new Date(monday + minutes * 60_000) })
export const start = at(0)

/** Version 7, as the client of the database makes them. */
const newId = (): string => {
  const hex = Date.now().toString(16).padStart(12, '0') + '7' + randomBytes(2).toString('hex').slice(1)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12)}-8${randomUUID().slice(20)}`
}

export async function newClinic(owner: pg.Client, name: string): Promise<TestClinic> {
  const id = newId()
  await owner.query(
    'INSERT INTO clinic (id, name, phone, region, time_zone, requires_code) VALUES ($1, $2, $3, $4, $5, false)',
    [id, `The clinic ${name}`, '(206) 555-0142', 'US', 'America/Los_Angeles'],
  )
  const add = (role: StaffRole, who: string) => newStaff(id, role, `${who} ${name}`)
  return {
    id,
    reception: await add('reception', 'Desk'),
    clinician: await add('clinician', 'Dr. First'),
    colleague: await add('clinician', 'Dr. Second'),
    lead: await add('lead', 'Dr. Lead'),
  }
}

/**
 * Showed just now that it is them, whenever a test looks. Nobody's, so that no test meets it among the sessions of those
 * whom it is about.
 */
const everConfirmed = {
  kind: 'staff',
  createdAt: start.now(),
  expiresAt: new Date('2100-01-01'),
  confirmedAt: new Date('2100-01-01'),
} as const

/** Someone who works there and is signed in. No password opens this account unless its hash is handed in. */
export async function newStaff(
  clinicId: string,
  role: StaffRole,
  name: string,
  account: { email?: string; passwordHash?: string } = {},
): Promise<StaffActor> {
  const email = account.email ?? `${randomUUID()}@clinic.example`
  const passwordHash = account.passwordHash ?? 'none'
  const { staffId, sessionId } = await inClinic(clinicId, async (tx) => {
    const id = await insertStaff(tx, clinicId, { name, role, email, passwordHash })
    if (!id) throw new Error(`${email} is taken`)
    const session = await insertSession(tx, clinicId, { ...everConfirmed, personId: randomUUID() })
    await appendAudit(tx, clinicId, { kind: 'system' }, start.now(), [
      { type: 'staff.created', staffId: id, role },
      { type: 'session.started', sessionId: session },
    ])
    return { staffId: id, sessionId: session }
  })
  return { kind: 'staff', clinicId, sessionId, staffId, name, role }
}
