import { type RefObject, useEffect, useRef } from 'react'

/** Takes the focus to a row once it is drawn: at first to `first`, later to whichever the function it returns is told. */
export function useFocusOnRow(table: RefObject<HTMLElement | null>, first: string | null, drawn: unknown) {
  const goTo = useRef(first)
  useEffect(() => {
    if (goTo.current === null) return
    table.current?.querySelector<HTMLElement>(`[data-case="${goTo.current}"]`)?.focus()
    goTo.current = null
  }, [drawn, table])
  return (caseId: string | null) => {
    goTo.current = caseId
  }
}
