import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { log } from '@/lib/log'
import { replyWith } from './reply-status'

// Next bundles pages and route handlers apart; both remember in one place.
const holder = globalThis as { keelLastAway?: number }

/** Milliseconds since the database was last found to be away by whoever needed it. */
export const lastAway = (): number => performance.now() - (holder.keelLastAway ?? -Infinity)

/** What is said in place of a value while the database cannot be reached. Any other failure is a bug and is thrown on. */
export async function whenAway<Value, Instead>(work: () => Promise<Value>, instead: () => Instead) {
  try {
    return await work()
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    holder.keelLastAway = performance.now()
    const requestId = await replyWith({ status: 503, retryAfter: 10 })
    log.error({ err: problem, requestId }, 'the database cannot be reached')
    return instead()
  }
}
