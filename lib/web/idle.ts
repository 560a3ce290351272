const minuteMs = 60_000
const warnedMs = 2 * minuteMs
/** The server keeps an act once a minute: what it is told sooner it does not keep. */
const toldApartMs = minuteMs + 1000

export type Standing = 'awake' | 'warned' | 'over'

/** What becomes of somebody who did nothing since then, where they may do nothing for so many minutes. */
export function idleStanding(since: number, now: number, minutes: number): Standing {
  const left = since + minutes * minuteMs - now
  if (left <= 0) return 'over'
  return left <= warnedMs ? 'warned' : 'awake'
}

/** Whether the server is told of what somebody did since it last was. */
export const isTimeToTell = (told: number, now: number): boolean => now - told >= toldApartMs

/** When the server was last told by any tab of this browser. */
export const actSlot = 'keel-act'

/** Where this tab goes on after somebody signed in again. */
export const backSlot = 'keel-back'

/** What was typed there. */
export const awaySlot = 'keel-away'

/** The mark of the page that somebody comes to who did nothing for too long. */
export const idleMark = 'idle'
