import { currentSession } from '@/lib/auth/session'
import { afterOneMore, type Left, leftAt, type Pace } from '@/lib/web/pace'

/**
 * What one session may ask of this process. No person comes near it: the fastest save by pressing is a few a second, and
 * whoever prints for a whole waiting room presses once a second at most.
 */
const paces = {
  /** All that is sent by a form, or saved as answers are given. */
  form: { atOnce: 40, aSecond: 10 },
  /** All that is made at length: a PDF, a zip, a table, a whole record, a picture. */
  file: { atOnce: 12, aSecond: 1 },
} as const satisfies Record<string, Pace>

/** Files that are being made at one time, for one session and for all. */
const mostFiles = { ofSession: 4, ofAll: 16 }

interface Held {
  readonly left: Record<keyof typeof paces, Map<string, Left>>
  readonly making: string[]
}

// Next bundles pages and route handlers apart; what was done is counted where both find it.
const holder = globalThis as { keelBounds?: Held }
const held: Held = (holder.keelBounds ??= { left: { form: new Map(), file: new Map() }, making: [] })

function isTooFast(of: keyof typeof paces, sessionId: string): boolean {
  const [left, pace, now] = [held.left[of], paces[of], performance.now()]
  const more = afterOneMore(left.get(sessionId), pace, now)
  if (!more) return true
  // The last to do something is the last in the map: those before it are forgotten once they have all of it again.
  left.delete(sessionId)
  left.set(sessionId, more)
  for (const [each, its] of left) {
    if (leftAt(its, pace, now) < pace.atOnce) break
    left.delete(each)
  }
  return false
}

/** Whether this session sends forms faster than any person would. Nobody's session is bounded where it is signed in. */
export async function isFormTooFast(): Promise<boolean> {
  const session = await currentSession()
  return session !== null && isTooFast('form', session.sessionId)
}

/** A file, or why not now: this session asks too fast (429), or too many are being made (503). */
export async function makeFile<Made>(make: () => Promise<Made>, instead: (status: 429 | 503) => Promise<Made>) {
  const session = await currentSession()
  // Whoever is not signed in is told so, and nothing is made.
  return session ? makeFileFor(session.sessionId, make, instead) : make()
}

export async function makeFileFor<Made>(
  sessionId: string,
  make: () => Promise<Made>,
  instead: (status: 429 | 503) => Promise<Made>,
) {
  const { making } = held
  const isEnough = making.filter((each) => each === sessionId).length >= mostFiles.ofSession
  if (isEnough || isTooFast('file', sessionId)) return instead(429)
  if (making.length >= mostFiles.ofAll) return instead(503)
  making.push(sessionId)
  try {
    return await make()
  } finally {
    making.splice(making.indexOf(sessionId), 1)
  }
}
