import { headers } from 'next/headers'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { log } from '@/lib/log'

interface Remembered {
  keelLastAway?: number
  /** Where there is one, replies to these requests say 503 (lib/launch/away-status.mjs). */
  keelAwayRequests?: Set<string>
}

// Next bundles pages and route handlers apart; both remember in one place.
const holder = globalThis as Remembered

/** Milliseconds since the database was last found to be away by whoever needed it. */
export const lastAway = (): number => performance.now() - (holder.keelLastAway ?? -Infinity)

/** What is said in place of a value while the database cannot be reached. Any other failure is a bug and is thrown on. */
export async function whenAway<Value, Instead>(work: () => Promise<Value>, instead: () => Instead) {
  try {
    return await work()
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    const requestId = (await headers()).get('x-request-id') ?? ''
    holder.keelLastAway = performance.now()
    holder.keelAwayRequests?.add(requestId)
    log.error({ err: problem, requestId }, 'the database cannot be reached')
    return instead()
  }
}
