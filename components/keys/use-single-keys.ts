import { useEffect, useRef } from 'react'
import { useRemembered } from '@/components/ui/use-remembered'

export const worklistKeys = [
  ['j', 'down'],
  ['k', 'up'],
  ['o', 'openRow'],
  ['c', 'claim'],
  ['/', 'find'],
] as const

export const helpKey = '?'

export type WorklistKey = (typeof worklistKeys)[number][1]

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox]), select, textarea') || target.isContentEditable)

/** The switch for single keys, one for all pages: off until somebody wants them. */
export const useKeysSwitch = () => useRemembered('keel-worklist-keys')

/**
 * What each key does, for who switched them on: never while something is typed, and never together with another key.
 * Under an open dialog nothing is done but with the key that closes the help.
 */
export function useSingleKeys(isOn: boolean, acts: Readonly<Record<string, () => void>>) {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  }, [acts])

  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (isTyping(event.target) || (event.key !== helpKey && document.querySelector('dialog[open]'))) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [isOn])
}
