import { type RefObject, useEffect, useRef } from 'react'

export type Shortcut = 'down' | 'up' | 'openRow' | 'claim' | 'find' | 'help'

export const shortcuts: readonly (readonly [key: string, Shortcut])[] = [
  ['j', 'down'],
  ['k', 'up'],
  ['o', 'openRow'],
  ['c', 'claim'],
  ['/', 'find'],
  ['?', 'help'],
]

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox]), select, textarea') || target.isContentEditable)

/** Where the search waits behind a button, it is brought out first. */
const find = () => {
  const search = document.querySelector<HTMLInputElement>('input[type=search]')
  if (search && search.getClientRects().length === 0) search.closest<HTMLElement>('[popover]')?.showPopover()
  search?.focus()
}

interface Acts {
  readonly claim: (caseId: string) => void
  readonly help: () => void
}

/** Single keys, for who switched them on: never while something is typed, and never together with another key. */
export function useShortcuts(isOn: boolean, place: RefObject<HTMLElement | null>, acts: Acts) {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  }, [acts])

  useEffect(() => {
    if (!isOn) return
    const rows = () => [...(place.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [])]
    const at = (all: readonly HTMLElement[]) => all.findIndex((row) => row === document.activeElement)
    const go: Readonly<Record<Shortcut, () => void>> = {
      down: () => {
        const all = rows()
        all[Math.min(at(all) + 1, all.length - 1)]?.focus()
      },
      up: () => {
        const all = rows()
        all[Math.max(at(all) - 1, 0)]?.focus()
      },
      openRow: () => {
        const all = rows()
        all[at(all)]?.click()
      },
      claim: () => {
        const all = rows()
        const caseId = all[at(all)]?.dataset.case
        if (caseId) latest.current.claim(caseId)
      },
      find,
      help: () => {
        latest.current.help()
      },
    }
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcuts.find(([key]) => key === event.key)?.[1]
      if (!shortcut || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (isTyping(event.target) || (shortcut !== 'help' && document.querySelector('dialog[open]'))) return
      event.preventDefault()
      go[shortcut]()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [isOn, place])
}
