import { type RefObject, useEffect } from 'react'
import { foundHash } from '@/lib/web/worklist-address'

/** Whoever searched from the palette goes on at who was found, and not at the top of the page. */
export function useFocusOnFound(table: RefObject<HTMLElement | null>) {
  useEffect(() => {
    if (window.location.hash !== foundHash) return
    window.history.replaceState(null, '', window.location.pathname + window.location.search)
    const found = table.current?.querySelector<HTMLElement>('[data-case]') ?? table.current
    found?.focus()
  }, [table])
}
