import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { takeCode } from '@/lib/auth/take-code'
import type { AuditEvent } from '@/lib/audit/event'
import type { CodeChange } from '@/lib/clinics/second-factor'
import type { Clock } from '@/lib/clock'
import type { Tx } from '@/lib/db/client'
import { forgetTries, isRateLimited } from '@/lib/db/rate-limit'
import { refused, type Result } from '@/lib/result'

interface Holding {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly staffId: string }
}

type Asked<Value> = (actor: Actor | null, input: unknown, clock?: Clock) => Promise<Result<Value>>

/** Whoever asks shows that they hold their codes: what that changed, or null where it is none of theirs. */
export async function holdsCodes(
  { tx, clinicId, actor: { staffId }, now }: Holding,
  typed: string,
): Promise<readonly AuditEvent[] | null> {
  const taken = await takeCode({ tx, clinicId, now }, staffId, typed)
  return taken && taken.changes.map((change) => codesChanged(staffId, change))
}

export const codesChanged = (staffId: string, change: CodeChange) =>
  ({ type: 'staff.codes-changed', staffId, change }) as const

/** Counts each try before its transaction: a guess counts even where nothing else is written. */
export const countingTries =
  <Value>(operation: Asked<Value>): Asked<Value> =>
  async (actor, input, clock) => {
    if (actor?.kind !== 'staff') return operation(actor, input, clock)
    if (await isRateLimited('one-time-code', actor.staffId)) return refused('too-often')
    const result = await operation(actor, input, clock)
    if (result.ok) await forgetTries('one-time-code', actor.staffId)
    return result
  }
