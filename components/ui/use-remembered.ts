import { useSyncExternalStore } from 'react'

const changed = 'keel-remembered'

const subscribe = (onChange: () => void) => {
  window.addEventListener(changed, onChange)
  window.addEventListener('storage', onChange)
  return () => {
    window.removeEventListener(changed, onChange)
    window.removeEventListener('storage', onChange)
  }
}

/** A browser that keeps nothing still switches, until the page is left. */
const kept = new Map<string, boolean>()

const read = (key: string): boolean => {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return kept.get(key) ?? false
  }
}

/** A switch that this browser remembers; off from the start. */
export function useRemembered(key: string): readonly [boolean, (on: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => false,
  )
  const set = (on: boolean) => {
    kept.set(key, on)
    try {
      localStorage.setItem(key, on ? 'on' : 'off')
    } catch {
      // Kept above.
    }
    window.dispatchEvent(new Event(changed))
  }
  return [isOn, set]
}
