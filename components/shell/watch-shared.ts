import { hereMinutes } from '@/lib/web/begun-here'
import { idleStanding, isTimeToTell, type Standing } from '@/lib/web/idle'
import { onSignsOfLife } from './signs-of-life'

interface SharedWatch {
  /** Where whoever comes next begins. */
  readonly door: string
  /** A page that tells nothing of anybody is watched from what is first done on it. */
  readonly isTold: boolean
  readonly say: (standing: Standing, isUnsent: boolean) => void
}

const triedApartMs = 5000

/** Answers that the server has not heard, and that are still being sent. */
const hasUnsent = () => document.querySelector('[data-unsent]') !== null

/**
 * On a device that others may use next, nothing stays to be read where nobody is. A page that still sends answers goes on
 * under its cover until they are through, and none is left for a server that does not answer.
 */
export function watchShared({ door, isTold, say }: SharedWatch): () => void {
  let since = Date.now()
  let told = since
  let tried = 0
  let isWatched = isTold
  let standing: Standing = 'awake'
  const look = () => {
    const now = Date.now()
    if (standing !== 'over' && isWatched) standing = idleStanding(since, now, hereMinutes)
    say(standing, hasUnsent())
    if (standing === 'over' && !hasUnsent() && now - tried > triedApartMs) {
      tried = now
      void leaveFor(door)
    }
    if (standing === 'awake' && since > told && isTimeToTell(told, now)) {
      told = now
      void fetch('/api/here', { method: 'POST' }).catch(() => null)
    }
  }
  const act = () => {
    // The press that wakes a sleeping screen may be another's.
    look()
    if (standing === 'over') return
    isWatched = true
    since = Date.now()
    look()
  }
  const timer = setInterval(look, 1000)
  const stopListening = onSignsOfLife(act)
  const others = ['pageshow', 'visibilitychange'] as const
  for (const each of others) window.addEventListener(each, look)
  return () => {
    clearInterval(timer)
    stopListening()
    for (const each of others) window.removeEventListener(each, look)
  }
}

async function leaveFor(door: string): Promise<void> {
  const reply = await fetch('/api/health/alive', { cache: 'no-store' }).catch(() => null)
  if (!reply?.ok) return
  document.body.hidden = true
  // A page of its own: what this one holds in memory goes with it.
  window.location.replace(door)
}
