import { describe, expect, it } from 'vitest'
import { actorOf } from '@/lib/auth/session'
import { identifyStaff } from '@/lib/auth/identify-staff'
import { endSession } from '@/lib/operations/account/end-session'
import { viewAccount } from '@/lib/operations/account/view-account'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined, newSession, soundPassword } from '@/tests/support/staff-link'

const keel = testKeel()

describe('viewAccount', () => {
  refusesOthers(keel, {
    operation: viewAccount,
    action: 'account.view',
    input: () => ({}),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('shows one’s own account, and where it is open', async () => {
    const { staffId, name, email } = await newJoined(keel, keel.here)
    const [sessionId] = [await newSession(keel.here, staffId), await newSession(keel.here, staffId)]
    const actor = { ...keel.here.clinician, staffId, sessionId }
    const codes = { setUpAt: null, recoveryLeft: 0, isRequired: false }
    const account = { name, email, role: 'clinician', timeZone: 'America/Los_Angeles', codes }
    const { sessions, ...rest } = must(await viewAccount(actor, {}, start))
    expect(rest).toEqual({ ...account, passkeys: 0, passwordOffAt: null })
    expect(sessions.map(({ isHere }) => isHere).sort()).toEqual([false, true])
    expect(sessions[0]).toMatchObject({ device: '', createdAt: start.now() })
    expect(must(await viewAccount(actor, {}, at(61))).sessions).toEqual([])
  })

  it('shows nothing in which they sat idle, as it opens nothing', async () => {
    const { staffId } = await newJoined(keel, keel.here)
    const [here, left] = [await newSession(keel.here, staffId), await newSession(keel.here, staffId)]
    const isOpen = async (sessionId: string) =>
      (await actorOf({ clinicId: keel.here.id, sessionId }, at(16).now())) !== null
    await actorOf({ clinicId: keel.here.id, sessionId: here }, at(10).now())
    const { sessions } = must(await viewAccount({ ...keel.here.clinician, staffId, sessionId: here }, {}, at(16)))
    expect(sessions.map(({ id }) => id)).toEqual([here])
    expect([await isOpen(here), await isOpen(left)]).toEqual([true, false])
  })

  it('shows from which address, until the session is over', async () => {
    const { staffId, email } = await newJoined(keel, keel.here)
    const signIn = async (sender: string, minutes: number) =>
      must(
        await identifyStaff({ email, password: soundPassword }, at(minutes), {
          sender,
          name: 'Firefox',
          device: undefined,
        }),
      )
    const [old, here, there] = [
      await signIn('198.51.100.9', -13 * 60),
      await signIn('203.0.113.7', 2),
      await signIn('2001:db8:1:2::/64', 3),
    ]
    const actor = { ...keel.here.clinician, staffId, sessionId: here.sessionId }
    const view = async () => must(await viewAccount(actor, {}, at(4))).sessions.map(({ address }) => address)
    expect(await view()).toEqual(['2001:db8:1:2::/64', '203.0.113.7'])
    must(await endSession(actor, { sessionId: there.sessionId }, at(4)))
    expect(await view()).toEqual(['203.0.113.7'])
    const kept = 'SELECT address FROM session WHERE id = ANY ($1) AND address <> $2'
    expect(await keel.asOwner(kept, [[old.sessionId, there.sessionId], ''])).toEqual([])
  })
})
