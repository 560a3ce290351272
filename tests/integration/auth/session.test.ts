import { beforeEach, describe, expect, it } from 'vitest'
import { actorOf, askerOf, watcherOf } from '@/lib/auth/session'
import { connections } from '@/lib/db/client'
import { endSession } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { captured } from '@/tests/bench/statements'
import { at, newStaff } from '@/tests/support/clinic'
import { insertedSession } from '@/tests/support/in-log'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
const now = at(0).now()
let staffId: string
let sessionId: string

const begin = (kind: 'staff' | 'patient', personId: string) =>
  insertedSession(keel.here.id, { kind, personId, createdAt: now, expiresAt: at(60).now() })
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
    sessionId = await begin('patient', (await newPatient(keel.here)).patientId)
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
    expect(statements.map(({ text }) => text)).toEqual(['SELECT * FROM keel_who_asks($1, $2, $3, $4)'])
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

describe('somebody who works there and does nothing', () => {
  const second = (minutes: number, seconds: number) => at(minutes + seconds / 60).now()
  const doing = (moment: Date) => actorOf({ clinicId: keel.here.id, sessionId }, moment)
  const watching = (moment: Date) => watcherOf({ clinicId: keel.here.id, sessionId }, moment)
  const lastAct = async () =>
    (await keel.asOwner('SELECT active_at FROM session WHERE id = $1', [sessionId]))[0]?.active_at

  it('is asked to sign in again after a quarter of an hour, and the minute to which it is known', async () => {
    expect(await watching(second(15, 59))).not.toBeNull()
    expect(await watching(at(16).now())).toBeNull()
    expect(await doing(at(16).now())).toBeNull()
  })

  it('stays while they do something, which is kept once a minute', async () => {
    expect(await doing(second(0, 59))).not.toBeNull()
    expect(await lastAct()).toEqual(now)
    for (const minutes of [1, 10, 20, 34.5]) {
      expect(await doing(at(minutes).now())).not.toBeNull()
      expect(await lastAct()).toEqual(at(minutes).now())
    }
    expect(await doing(at(50.5).now())).toBeNull()
  })

  it('is kept awake by no page that asks by itself, nor by whoever comes too late', async () => {
    for (let minutes = 1; minutes < 16; minutes += 1) expect(await watching(at(minutes).now())).not.toBeNull()
    expect(await doing(at(16).now())).toBeNull()
    expect(await doing(at(1).now())).not.toBeNull()
    expect(await lastAct()).toEqual(at(1).now())
  })

  it('is kept once by many requests at once', async () => {
    expect(await Promise.all(Array.from({ length: 12 }, () => doing(at(2).now())))).not.toContain(null)
    expect(await lastAct()).toEqual(at(2).now())
  })

  it('has as long as their clinic says, from five minutes to an hour', async () => {
    const allow = (minutes: number) =>
      keel.asOwner('UPDATE clinic SET idle_minutes = $2 WHERE id = $1', [keel.here.id, minutes])
    await allow(5)
    expect(await watching(at(6).now())).toBeNull()
    await allow(60)
    expect(await watching(at(59).now())).not.toBeNull()
    await expect(allow(4)).rejects.toThrow()
    await expect(allow(61)).rejects.toThrow()
    await allow(15)
  })

  it('is no patient: they have their day', async () => {
    const { patientId } = await newPatient(keel.here)
    sessionId = await begin('patient', patientId)
    expect(await doing(at(59).now())).toMatchObject({ kind: 'patient' })
    expect(await lastAct()).toEqual(now)
  })
})
