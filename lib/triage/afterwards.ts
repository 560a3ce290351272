import type { Advice } from './rule'
import { isForToday, type Tier } from './urgency'

/** What a patient is told once the answers are sent; each has its words. */
export type Afterwards = Tier | 'ambulance' | 'maternity' | 'crisis' | 'closedUS' | 'closedUK' | 'calm' | 'reached'

interface Sent {
  readonly tier: Tier
  /** The most pressing of what was found. */
  readonly advice: Advice | null
  readonly isOpen: boolean
  readonly region: 'US' | 'UK'
  /** A check-in that opened no case, so that nobody will call because of it. */
  readonly isCalm?: boolean
  /** The clinic has spoken with them since. */
  readonly wasReached?: boolean
}

/**
 * Nobody is told to wait for a clinic that is closed, nor for a call that they had. Who is not safe at home reads the same
 * as anyone who will be called today: someone may read it over a shoulder.
 */
export function afterwardsOf({ tier, advice, isOpen, region, isCalm = false, wasReached = false }: Sent): Afterwards {
  if (tier === 'EMERGENCY' && advice !== 'private') {
    return advice === null || advice === 'emergency-department' ? 'EMERGENCY' : advice
  }
  if (isCalm && tier !== 'EMERGENCY') return 'calm'
  if (wasReached && tier !== 'ROUTINE') return 'reached'
  if (isForToday(tier)) return isOpen ? 'URGENT' : `closed${region}`
  return tier
}
