import 'server-only'
import { z } from 'zod'
import type { Awaited } from '@/lib/clinics/second-factor'
import { systemClock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { forgetTries, isRateLimited } from '@/lib/db/rate-limit'
import { completeSession, findHalfOpen } from '@/lib/db/sessions'
import { findStaff, type Staff } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { refused, type Result } from '@/lib/result'
import type { Identified } from './identified'
import { currentSession } from './session'
import { staffActor, staffSessionEnd } from './staff-session'

/** Whose password was right, and what they are asked for next: they may do nothing else yet. */
interface HalfOpen {
  readonly awaits: Awaited
  readonly person: Staff
}

export interface Trying extends Identified {
  readonly tx: Tx
  readonly now: Date
  readonly person: Staff
}

export const halfOpenEnded = refused('sign-in-half-ended')
const wrong = refused('invalid', { fields: { code: { code: 'code-wrong' } } })
const codeSchema = z.object({ code: z.string().min(1).max(100) })

export async function currentHalfOpen(): Promise<HalfOpen | null> {
  const session = await currentSession()
  return session && halfOpenOf(session, systemClock.now())
}

export const halfOpenOf = (session: Identified, now: Date): Promise<HalfOpen | null> =>
  inClinic(session.clinicId, (tx) => findHalf(tx, session, now))

export async function findHalf(tx: Tx, { clinicId, sessionId }: Identified, now: Date): Promise<HalfOpen | null> {
  const half = await findHalfOpen(tx, clinicId, sessionId, now)
  const person = half && (await findStaff(tx, clinicId, half.personId))
  return person && !person.disabledAt ? { awaits: half.awaits, person } : null
}

/** From here on the session is whole. */
export async function openWhole({ tx, clinicId, sessionId, person, now }: Trying): Promise<void> {
  const from = { activeAt: now, confirmedAt: now, expiresAt: staffSessionEnd(now) }
  if (!(await completeSession(tx, clinicId, sessionId, from))) return
  const actor = staffActor(clinicId, sessionId, person)
  await appendAudit(tx, clinicId, actor, now, [{ type: 'session.started', sessionId }])
}

/** One try with a code: counted before it is looked at, and written down where it was wrong (null). */
export async function tryCode<Value>(
  session: Identified | null,
  input: unknown,
  { awaits, now }: { readonly awaits: Awaited; readonly now: Date },
  work: (trying: Trying, code: string) => Promise<Result<Value> | null>,
): Promise<Result<Value>> {
  if (!session) return halfOpenEnded
  const half = await halfOpenOf(session, now)
  if (half?.awaits !== awaits) return halfOpenEnded
  const { person } = half
  const { clinicId } = session
  const refuse = (tx: Tx, reason: 'code-wrong' | 'too-often') =>
    appendAudit(tx, clinicId, { kind: 'unknown' }, now, [{ type: 'session.refused', reason, staffId: person.id }])
  if (await isRateLimited('one-time-code', person.id)) {
    await inClinic(clinicId, (tx) => refuse(tx, 'too-often'))
    return refused('too-often')
  }
  const typed = codeSchema.safeParse(input)
  const result = await inClinic(clinicId, async (tx) => {
    const done = typed.success ? await work({ ...session, tx, now, person }, typed.data.code) : null
    if (done) return done
    await refuse(tx, 'code-wrong')
    return wrong
  })
  if (result.ok) await forgetTries('one-time-code', person.id)
  return result
}
