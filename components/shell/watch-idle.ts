import { heldControls } from '@/components/form/held-controls'
import { type AwayWords, awayPage } from '@/lib/web/away-page'
import { actSlot, awaySlot, backSlot, idleMark, idleStanding, isTimeToTell } from '@/lib/web/idle'
import { type Kept, keptSlot } from '@/lib/web/kept-page'
import { onSignsOfLife } from './signs-of-life'

interface IdleWatch {
  /** Whose page it is: nobody else goes on where they were. */
  readonly who: string
  readonly minutes: number
  /** What is said where it ends and the server cannot be reached. */
  readonly away: AwayWords
  readonly warn: () => void
  readonly calm: () => void
}

/** Tells the server of what is done here, once a minute; warns, and leaves, where nothing was. */
export function watchIdle({ who, minutes, away, warn, calm }: IdleWatch) {
  let told = Date.now()
  let isDone = false
  let isLeaving = false
  const shelve = (at: number) => {
    told = at
    localStorage.setItem(actSlot, String(at))
  }
  const since = () => Math.max(told, Number(localStorage.getItem(actSlot) ?? 0))
  const leaveOnce = () => {
    if (isLeaving) return
    isLeaving = true
    void leave(who, away)
  }
  const tell = async () => {
    const at = Date.now()
    isDone = false
    const reply = await fetch('/api/awake', { method: 'POST' }).catch(() => null)
    if (reply?.status === 401) leaveOnce()
    else if (reply?.ok) shelve(at)
    else isDone = true
  }
  const look = () => {
    const now = Date.now()
    const standing = idleStanding(since(), now, minutes)
    // Whoever leaves tells no more: their session ends meanwhile.
    if (standing === 'over') {
      leaveOnce()
      return
    }
    if (standing === 'warned' && !isDone) warn()
    else if (standing === 'awake') calm()
    if (isDone && isTimeToTell(since(), now)) void tell()
  }
  const act = () => {
    isDone = true
  }
  shelve(told)
  const timer = setInterval(look, 1000)
  const stopListening = onSignsOfLife(act)
  return {
    goOn: () => {
      calm()
      void tell()
    },
    end: () => {
      clearInterval(timer)
      stopListening()
    },
  }
}

const endIdle = '/api/sign-out/idle'
const patienceMs = 5000

/**
 * What was typed and the place are kept in this tab; the page and what it holds in memory are gone. Without the server it gives
 * way to a page that needs none, so that it is behind no button of the browser's; the session then ends with that page's own
 * button, or by itself.
 */
async function leave(who: string, away: AwayWords): Promise<void> {
  const { pathname, search } = window.location
  document.body.hidden = true
  // Apart, for the first page after the door would forget what is of another.
  const kept: Kept = { kind: 'controls', page: pathname, at: Date.now(), held: heldControls(document) }
  sessionStorage.setItem(awaySlot, JSON.stringify(kept))
  sessionStorage.setItem(backSlot, `${who} ${pathname}${search}`)
  const ending = { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(patienceMs) } as const
  const isHeard = await fetch(endIdle, ending).then(
    () => true,
    () => false,
  )
  window.location.replace(
    isHeard ? `/sign-in?${idleMark}=yes` : ownPage(awayPage(away, window.location.origin + endIdle)),
  )
}

const ownPage = (html: string): string => URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))

/** Once the same person has signed in again, this tab goes on where it was. */
export function goBack(who: string): void {
  const back = sessionStorage.getItem(backSlot)
  const away = sessionStorage.getItem(awaySlot)
  if (back === null || away === null) return
  sessionStorage.removeItem(backSlot)
  sessionStorage.removeItem(awaySlot)
  const [by, place = ''] = back.split(' ')
  if (by !== who || !place.startsWith('/')) return
  sessionStorage.setItem(keptSlot, away)
  window.location.replace(place)
}
