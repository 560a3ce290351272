import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { makePasswordLink } from '@/lib/auth/password-link'
import type { AuditEvent } from '@/lib/audit/event'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { insertPasskey } from '@/lib/db/passkeys'
import { writeSecondFactor } from '@/lib/db/second-factors'
import { completeSession, endSession, insertSession, setConfirmed } from '@/lib/db/sessions'
import { changeStaff, insertStaff, setPassword, switchPasswordOff } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { at, newStaff } from '@/tests/support/clinic'
import { insertedSession } from '@/tests/support/in-log'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
const now = at(0).now()
const untilLater = { createdAt: now, expiresAt: at(60).now() }
let clinicId: string
let staffId: string

beforeEach(async () => {
  clinicId = keel.here.id
  staffId = (await newStaff(clinicId, 'clinician', 'Dr. Someone')).staffId
})

const unsaid = { code: '42501', message: expect.stringContaining('that is not in the log') as string }
const halfOpen = () => insertedSession(clinicId, { kind: 'staff', personId: staffId, ...untilLater, awaits: 'code' })

const ofStaff = (): AuditEvent => ({ type: 'staff.name-changed', staffId })
const ofSession = (sessionId: string): AuditEvent => ({ type: 'session.started', sessionId })
const ofCreated = (created: string): AuditEvent => ({ type: 'staff.created', staffId: created, role: 'lead' })

const rights: [string, (tx: Tx) => Promise<unknown>, (written: string) => AuditEvent][] = [
  ['a session', (tx) => insertSession(tx, clinicId, { kind: 'staff', personId: staffId, ...untilLater }), ofSession],
  ['a colleague', (tx) => insertStaff(tx, clinicId, { ...newLead(), passwordHash: null }), ofCreated],
  ['another role', (tx) => changeStaff(tx, clinicId, staffId, { role: 'lead' }), ofStaff],
  ['another password', (tx) => setPassword(tx, clinicId, staffId, 'mine'), ofStaff],
  ['no password', (tx) => switchPasswordOff(tx, clinicId, staffId, { ...noPassword, passwordOffAt: now }), ofStaff],
  ['the end of their work', (tx) => changeStaff(tx, clinicId, staffId, { disabledAt: now }), ofStaff],
  ['a passkey', (tx) => insertPasskey(tx, clinicId, { ...newPasskey(), staffId }), ofStaff],
  ['codes', (tx) => writeSecondFactor(tx, clinicId, staffId, newFactor()), ofStaff],
  ['a link to a password', (tx) => makePasswordLink({ tx, clinicId, now }, newLink()), ofStaff],
]

const noPassword = { passwordHash: 'nobody knows it' }
const newLead = () => ({ name: 'Dr. Unheard', email: `${randomUUID()}@clinic.example`, role: 'lead' as const })
const newFactor = () => ({ seed: randomUUID(), setUpAt: now, lastStep: 0n, recovery: [] })
const newLink = () => ({ staffId, purpose: 'reset', createdBy: null }) as const
const newPasskey = () => ({
  ...{ credentialId: randomUUID(), publicKey: new Uint8Array([1]), counter: 0n, transports: [], name: 'Phone' },
  addedAt: now,
})

describe('what lets somebody in, or do more', () => {
  it.each(rights)('does not come about where the log says nothing of it: %s', async (_, work) => {
    await expect(inClinic(clinicId, work)).rejects.toMatchObject(unsaid)
  })

  it.each(rights)('comes about where the same transaction says so: %s', async (_, work, told) => {
    const written = await inClinic(clinicId, async (tx) => {
      const value = await work(tx)
      await appendAudit(tx, clinicId, { kind: 'system' }, now, [told(String(value))])
      return true
    })
    expect(written).toBe(true)
  })

  it('is not vouched for by a line of another transaction, of another clinic, or about somebody else', async () => {
    const { staffId: other } = await newStaff(clinicId, 'clinician', 'Dr. Other')
    const change = (tx: Tx) => changeStaff(tx, clinicId, staffId, { role: 'lead' })
    const said = (tx: Tx, about: string) =>
      appendAudit(tx, clinicId, { kind: 'system' }, now, [{ type: 'staff.name-changed', staffId: about }])
    await inClinic(clinicId, (tx) => said(tx, staffId))
    await expect(inClinic(clinicId, change)).rejects.toMatchObject(unsaid)
    const aboutAnother = inClinic(clinicId, async (tx) => {
      await said(tx, other)
      await change(tx)
    })
    await expect(aboutAnother).rejects.toMatchObject(unsaid)
    const [row] = await keel.asOwner('SELECT role FROM staff WHERE id = $1', [staffId])
    expect(row).toEqual({ role: 'clinician' })
  })

  it('is a session that waited for a code, once it is whole', async () => {
    const sessionId = await halfOpen()
    const from = { activeAt: now, confirmedAt: now, expiresAt: at(60).now() }
    const whole = inClinic(clinicId, (tx) => completeSession(tx, clinicId, sessionId, from))
    await expect(whole).rejects.toMatchObject(unsaid)
  })

  it('is a session whose person showed again that it is them', async () => {
    const { sessionId } = keel.here.clinician
    const shown = inClinic(clinicId, (tx) => setConfirmed(tx, clinicId, sessionId, now))
    await expect(shown).rejects.toMatchObject(unsaid)
  })
})

describe('a session', () => {
  const touched = (sessionId: string, change: string) =>
    keel.asApp(clinicId, `UPDATE session SET ${change} WHERE id = $1`, [sessionId])

  it('that has ended does not begin again, and one that was whole waits for nothing', async () => {
    const sessionId = await insertedSession(clinicId, { kind: 'staff', personId: staffId, ...untilLater })
    await expect(touched(sessionId, `awaits = 'code'`)).rejects.toMatchObject({ code: '42501' })
    await inClinic(clinicId, (tx) => endSession(tx, clinicId, sessionId, now))
    await expect(touched(sessionId, 'ended_at = NULL')).rejects.toMatchObject({ code: '42501' })
  })

  it('stays whose it is, but for a patient’s, whose records may become one', async () => {
    const sessionId = await halfOpen()
    const someoneElse = `person_id = '${randomUUID()}'`
    await expect(touched(sessionId, someoneElse)).rejects.toMatchObject({ code: '42501' })
    const { patientId } = await newPatient(keel.here)
    const session = await insertedSession(clinicId, { kind: 'patient', personId: patientId, ...untilLater })
    expect((await touched(session, someoneElse)).rowCount).toBe(1)
  })
})
