import { expect, test } from 'vitest'
import { endSession } from '@/lib/auth/end-session'
import { actorOf } from '@/lib/auth/session'
import { at, newStaff } from '@/tests/support/clinic'
import { insertedSession } from '@/tests/support/in-log'
import { testKeel } from '@/tests/support/keel'

const keel = testKeel()
const now = at(0).now()

test('a session that is ended twice, by whatever way out, is nobody from then on and is recorded once', async () => {
  const clinicId = keel.here.id
  const { staffId } = await newStaff(clinicId, 'clinician', 'Dr. Someone')
  const sessionId = await insertedSession(clinicId, {
    ...{ kind: 'staff', personId: staffId, createdAt: now, expiresAt: at(60).now() },
  })
  const actor = await actorOf({ clinicId, sessionId }, now)
  if (!actor) throw new Error('the session is alive')
  const { audit } = await keel.recorded(() => Promise.all([endSession(actor, now), endSession(actor, now)]))
  expect(await actorOf({ clinicId, sessionId }, now)).toBeNull()
  expect(audit).toMatchObject([{ actorId: staffId, event: { type: 'session.ended', sessionId } }])
})
