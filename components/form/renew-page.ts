import { type Held, type Kept, keepPage, keptSlot, mayRenew } from '@/lib/web/kept-page'

/**
 * Loads the page again, once, and keeps what it holds until then. Without a place to keep it, or right after such a
 * loading, it only keeps what it can: the answer says whether the page is on its way.
 */
export function renewPage(kind: Kept['kind'], hold: () => Held): boolean {
  const page = window.location.pathname
  let held: Held = {}
  const keep = () => {
    // A form that was refused is drawn with what it held: then only this still knows it.
    held = { ...held, ...hold() }
    keepPage(sessionStorage, { kind, page, at: Date.now(), held })
  }
  try {
    keep()
    // Also what is typed until the page goes, and where somebody loads it by hand.
    window.addEventListener('pagehide', keep, { once: true })
    if (!mayRenew(sessionStorage, page, Date.now())) return false
  } catch {
    return false
  }
  window.location.reload()
  return true
}

/**
 * What this page held before it was loaded again; null where it was not. What reads it is fetched only then: hardly any
 * page is ever loaded again.
 */
export async function heldBefore(kind: Kept['kind']): Promise<Held | null> {
  try {
    if (sessionStorage.getItem(keptSlot) === null) return null
    const { takePage } = await import('@/lib/web/take-page')
    return takePage(sessionStorage, { kind, page: window.location.pathname, at: Date.now() })
  } catch {
    return null
  }
}
