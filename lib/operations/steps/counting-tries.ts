import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import { forgetTries, isRateLimited } from '@/lib/db/rate-limit'
import { refused, type Result } from '@/lib/result'

type Asked<Value> = (actor: Actor | null, input: unknown, clock?: Clock) => Promise<Result<Value>>

/**
 * Counts each time that somebody shows what only they know, before its transaction: a guess counts even where nothing else is
 * written. What succeeds forgets them, so nothing may without it; where it is asked for in some cases only, `isTry` says which.
 */
export const countingTries =
  <Value>(
    of: readonly ('password-change' | 'one-time-code')[],
    operation: Asked<Value>,
    isTry: (input: unknown) => boolean = () => true,
  ): Asked<Value> =>
  async (actor, input, clock) => {
    if (actor?.kind !== 'staff' || !isTry(input)) return operation(actor, input, clock)
    for (const each of of) if (await isRateLimited(each, actor.staffId)) return refused('too-often')
    const result = await operation(actor, input, clock)
    if (result.ok) for (const each of of) await forgetTries(each, actor.staffId)
    return result
  }
