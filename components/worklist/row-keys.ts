import type { RefObject } from 'react'
import { type WorklistKey, worklistKeys } from '@/components/keys/use-single-keys'

/** Where the search waits behind a button, it is brought out first. */
const find = () => {
  const search = document.querySelector<HTMLInputElement>('input[type=search]')
  if (search && search.getClientRects().length === 0) search.closest<HTMLElement>('[popover]')?.showPopover()
  search?.focus()
}

/** What the keys of the worklist do to the rows that stand at this place. */
export function rowKeys(place: RefObject<HTMLElement | null>, claim: (caseId: string) => void) {
  const rows = () => [...(place.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [])]
  const at = (all: readonly HTMLElement[]) => all.findIndex((row) => row === document.activeElement)
  const go: Readonly<Record<WorklistKey, () => void>> = {
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
      if (caseId) claim(caseId)
    },
    find,
  }
  return Object.fromEntries(worklistKeys.map(([key, act]) => [key, go[act]]))
}
