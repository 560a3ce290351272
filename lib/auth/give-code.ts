import 'server-only'
import type { Clock } from '@/lib/clock'
import { appendAudit } from '@/lib/db/audit-log'
import { ok, type Result } from '@/lib/result'
import { openWhole, tryCode } from './half-open'
import type { Identified } from './identified'
import { staffActor } from './staff-session'
import { takeCode } from './take-code'

/** The code that is asked for after the password. */
export const giveCode = (session: Identified | null, input: unknown, clock: Clock): Promise<Result<null>> =>
  tryCode(session, input, { awaits: 'code', now: clock.now() }, async (trying, code) => {
    const { tx, clinicId, sessionId, person, now } = trying
    const taken = await takeCode({ tx, clinicId, now }, person.id, code)
    if (!taken) return null
    await openWhole(trying)
    const events = taken.changes.map((change) => ({ type: 'staff.codes-changed', staffId: person.id, change }) as const)
    await appendAudit(tx, clinicId, staffActor(clinicId, sessionId, person), now, events)
    return ok(null)
  })
