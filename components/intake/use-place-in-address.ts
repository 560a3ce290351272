import { useEffect, useRef } from 'react'

/**
 * The address names the field that waits: the place to go on from, for a keyboard and a voice too. Each is gone to once,
 * so that a page which is drawn anew leaves the focus where it is.
 */
export function usePlaceInAddress(revision: number, isInterrupted: boolean): void {
  const last = useRef('')
  useEffect(() => {
    const field = window.location.hash.slice(1)
    if (field === last.current || isInterrupted) return
    last.current = field
    if (field !== '' && field !== 'interrupt-title') document.getElementById(field)?.focus()
  }, [revision, isInterrupted])
}
