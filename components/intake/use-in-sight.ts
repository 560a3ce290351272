import { type RefObject, useEffect, useRef } from 'react'
import { useMounted } from '@/components/ui/use-mounted'

/**
 * Brings a title to the top of the screen, with the focus, when it appears and whenever it is `about` something else. One
 * that came with the page leaves alone whoever was quicker than its scripts: what they press next must not be drawn from
 * under their finger.
 */
export function useInSight(title: RefObject<HTMLElement | null>, about: string): void {
  const cameWithPage = useRef(!useMounted())
  useEffect(() => {
    const isLate = cameWithPage.current
    cameWithPage.current = false
    if (isLate && document.activeElement !== document.body) return
    title.current?.focus({ preventScroll: true })
    // High enough that the number to call is on the screen, low enough that the answer above still shows.
    if (!isLate || window.scrollY === 0) title.current?.scrollIntoView({ block: 'start' })
  }, [title, about])
}
