import { beforeEach, describe, expect, it } from 'vitest'
import { actorOf, askerOf } from '@/lib/auth/session'
import { connections } from '@/lib/db/client'
import { endSession, insertSession } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { captured } from '@/tests/bench/statements'
import { at, newStaff } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
const now = at(0).now()
let staffId: string
let sessionId: string

const begin = (kind: 'staff' | 'patient', personId: string) =>
  inClinic(keel.here.id, (tx) =>
    insertSession(tx, keel.here.id, { kind, personId, createdAt: now, expiresAt: at(60).now() }),
  )
const actor = (clinicId = keel.here.id, moment = now) => actorOf({ clinicId, sessionId }, moment)

beforeEach(async () => {
  staffId = (await newStaff(keel.here.id, 'clinician', 'Dr. Someone')).staffId
  sessionId = await begin('staff', staffId)
})

describe('who a session is', () => {
  it('is told with the role of now, not of when it began', async () => {
    expect(await actor()).toMatchObject({ kind: 'staff', role: 'clinician', staffId })
    await keel.asOwner(`UPDATE staff SET role = 'reception' WHERE id = $1`, [staffId])
    expect(await actor()).toMatchObject({ role: 'reception' })
  })

  it('is nobody once it is ended, which is done once', async () => {
    const end = () => inClinic(keel.here.id, (tx) => endSession(tx, keel.here.id, sessionId, now))
    expect(await Promise.all([end(), end()])).toContain(false)
    expect(await actor()).toBeNull()
  })

  it('is nobody once its time is over', async () => {
    expect(await actor(keel.here.id, at(59).now())).not.toBeNull()
    expect(await actor(keel.here.id, at(60).now())).toBeNull()
  })

  it('is nobody once the person has left', async () => {
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [staffId])
    expect(await actor()).toBeNull()
  })

  it('is nobody in another clinic, and nobody where there is no such session', async () => {
    expect(await actor(keel.there.id)).toBeNull()
    sessionId = staffId
    expect(await actor()).toBeNull()
  })

  it('comes with the clinic as it is now, in one statement, and leaves no clinic named behind it', async () => {
    const statements = await captured(async () => {
      const asker = await askerOf({ clinicId: keel.here.id, sessionId }, now)
      expect(asker).toMatchObject({ actor: { staffId }, clinic: { id: keel.here.id, name: 'The clinic here' } })
    })
    expect(statements.map(({ text }) => text)).toEqual(['SELECT * FROM keel_who_asks($1, $2, $3)'])
    const named = await connections().query(`SELECT current_setting('keel.clinic', true) AS clinic`)
    expect(named.rows).toEqual([{ clinic: '' }])
  })

  it('never makes staff of a patient, or a patient of staff', async () => {
    sessionId = await begin('patient', staffId)
    expect(await actor()).toBeNull()
    sessionId = await begin('staff', (await newPatient(keel.here)).patientId)
    expect(await actor()).toBeNull()
  })
})
