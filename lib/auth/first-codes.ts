import 'server-only'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import { getClinic } from '@/lib/db/clinics'
import { findSecondFactor } from '@/lib/db/second-factors'
import { endHalfOpenOf } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { tellAccount } from '@/lib/mail/tell-account'
import { ok, type Result } from '@/lib/result'
import { findHalf, halfOpenEnded, openWhole, tryCode } from './half-open'
import type { Identified } from './identified'
import { nextSeed, setUpOf } from './one-time-code'
import { setUpCodes } from './set-up-codes'
import { staffActor } from './staff-session'

interface FirstSetUp extends ReturnType<typeof setUpOf> {
  readonly clinic: string
}

/** What an app is given by whoever has to set codes up before anything else; null once they have. */
export const firstSetUp = (session: Identified, clock: Clock): Promise<FirstSetUp | null> =>
  inClinic(session.clinicId, async (tx) => {
    const { clinicId, sessionId } = session
    const half = await findHalf(tx, session, clock.now())
    if (!half || (await findSecondFactor(tx, clinicId, half.person.id))) return null
    const { name: clinic } = await getClinic(tx, clinicId)
    const { id, email } = half.person
    return { clinic, ...setUpOf(id, nextSeed(sessionId, null), { email, clinic }) }
  })

/** The recovery codes, to be shown once. The session stays half open until they were. */
export const giveFirstCode = (
  session: Identified | null,
  input: unknown,
  clock: Clock,
): Promise<Result<readonly string[]>> =>
  tryCode(session, input, { awaits: 'set-up', now: clock.now() }, async (trying, code) => {
    const { tx, clinicId, sessionId, person, now } = trying
    const { id: staffId } = person
    if (await findSecondFactor(tx, clinicId, staffId)) return halfOpenEnded
    const shown = await setUpCodes({ tx, clinicId, now }, { staffId, seed: nextSeed(sessionId, null) }, code)
    if (!shown) return null
    // Their password opened these before there was a code to ask for: whoever is in one signs in again, and is asked for it.
    await endHalfOpenOf(tx, clinicId, staffId, { at: now, except: sessionId })
    await appendAudit(tx, clinicId, staffActor(clinicId, sessionId, person), now, [
      { type: 'staff.codes-changed', staffId, change: 'set-up' },
      await tellAccount({ tx, clinicId, now }, person, 'codes-set-up'),
    ])
    return ok(shown)
  })

/** On to work, once codes are set up. */
export async function endSetUp(session: Identified | null, clock: Clock): Promise<Result<null>> {
  if (!session) return halfOpenEnded
  const { clinicId } = session
  const now = clock.now()
  return inClinic(clinicId, async (tx) => {
    const half = await findHalf(tx, session, now)
    if (half?.awaits !== 'set-up' || !(await findSecondFactor(tx, clinicId, half.person.id))) return halfOpenEnded
    await openWhole({ ...session, tx, person: half.person, now })
    return ok(null)
  })
}
