import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type ProofRefusal, proofRefusals, refuseProof } from '@/lib/auth/refuse-proof'
import { type Clock, systemClock } from '@/lib/clock'
import { forgetTries, isRateLimited } from '@/lib/db/rate-limit'
import { type Refused, refused, type Result } from '@/lib/result'

type Asked<Value> = (actor: Actor | null, input: unknown, clock?: Clock) => Promise<Result<Value>>

/**
 * Counts each time that somebody shows what only they know, before its transaction: a guess counts even where nothing else is
 * written. What succeeds forgets them, so nothing may without it; where it is asked for in some cases only, `isTry` says which.
 * What was wrong, and what came too often, is a line of the log.
 */
export const countingTries =
  <Value>(
    of: readonly ('password-change' | 'one-time-code')[],
    operation: Asked<Value>,
    isTry: (input: unknown) => boolean = () => true,
  ): Asked<Value> =>
  async (actor, input, clock) => {
    if (actor?.kind !== 'staff' || !isTry(input)) return operation(actor, input, clock)
    const refuse = (reason: ProofRefusal) => refuseProof(actor, reason, (clock ?? systemClock).now())
    for (const each of of) {
      if (!(await isRateLimited(each, actor.staffId))) continue
      await refuse('too-often')
      return refused('too-often')
    }
    const result = await operation(actor, input, clock)
    const wrong = result.ok ? undefined : wrongIn(result)
    if (wrong) await refuse(wrong)
    if (result.ok) for (const each of of) await forgetTries(each, actor.staffId)
    return result
  }

/** Beside whichever field it is said. */
const wrongIn = ({ fields = {} }: Refused): ProofRefusal | undefined =>
  proofRefusals.find((reason) => Object.values(fields).some(({ code }) => code === reason))
