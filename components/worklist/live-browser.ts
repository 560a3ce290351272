import type { LiveBrowser } from './live-source'

const name = 'keel-events'

/** What this browser can do to hear from the server and to share it among its tabs; null where it cannot listen. */
export function liveBrowser(url: string): LiveBrowser | null {
  if (!('EventSource' in window)) return null
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null
  return {
    listen: () => new EventSource(url),
    others,
    whenFirst: (lead, signal) => {
      // Locks are there only where the address is a safe one.
      if (others && 'locks' in navigator) navigator.locks.request(name, { signal }, lead).catch(() => undefined)
      else void lead()
    },
  }
}
