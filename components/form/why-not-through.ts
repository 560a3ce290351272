import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'

/** `outdated`: the server does not know this page's form any more. Trying again mends only the other two. */
export type Obstacle = 'no-signal' | 'outdated' | 'unavailable'

/** Why what was sent did not get through. Where to go next comes as an error too, and is thrown on. */
export function whyNotThrough(problem: unknown): Obstacle {
  unstable_rethrow(problem)
  if (unstable_isUnrecognizedActionError(problem)) return 'outdated'
  return problem instanceof TypeError ? 'no-signal' : 'unavailable'
}
