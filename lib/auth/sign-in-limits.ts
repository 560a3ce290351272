import 'server-only'
import { countTry, forgetTries, isRateLimited, pointsOf, takeBackTry, wasRateLimited } from '@/lib/db/rate-limit'
import { deviceOf } from './device-mark'
import type { FromWhere } from './from-where'

interface Wanted {
  readonly email: string
  /** Whose address it is; null where it is nobody's. */
  readonly staffId: string | null
  readonly from: FromWhere
}

export interface CountedTry {
  readonly isTooMany: boolean
  /** The first from this sender for this account, for a while. */
  readonly isFirst: boolean
  /** It was no guess. */
  readonly takeBack: () => Promise<void>
}

/**
 * Counts a try before anything is looked at. On a device on which this person signed in before, by itself: what strangers
 * try locks nobody out of it. Else with its sender and the account together, with what the sender tries of other accounts,
 * and with what all strangers try of this one. An address that is nobody's is counted like any other.
 */
export async function countSignIn({ email, staffId, from }: Wanted): Promise<CountedTry> {
  const device = staffId && deviceOf(from.device, staffId)
  if (device) {
    const subject = `${device} ${staffId}`
    const isTooMany = await isRateLimited('sign-in-device', subject)
    return { isTooMany, isFirst: false, takeBack: () => forgetTries('sign-in-device', subject) }
  }
  const { sender } = from
  const pair = `${sender} ${email}`
  const tries = await countTry('sign-in', pair)
  const isFirst = tries === 1
  const isSpray = sender !== '' && (await (isFirst ? isRateLimited : wasRateLimited)('sign-in-sender', sender))
  const isOver = tries > pointsOf('sign-in') || isSpray
  return {
    // Whoever is kept out already adds nothing to what keeps other strangers out of this account.
    isTooMany: isOver || (await isRateLimited('sign-in-account', email)),
    isFirst,
    takeBack: async () => {
      await forgetTries('sign-in', pair)
      await forgetTries('sign-in-account', email)
      if (isFirst) await takeBackTry('sign-in-sender', sender)
    },
  }
}
