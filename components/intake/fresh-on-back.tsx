'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'

/** The browser's Back shows a page as it was when it was opened; answers given since are only on the server. */
export function FreshOnBack() {
  const pathname = usePathname()
  useEffect(() => {
    const reload = (event: PopStateEvent) => {
      if (window.location.pathname === pathname) return
      // The router, which would draw the page it remembers, does not hear of it.
      event.stopImmediatePropagation()
      window.location.reload()
    }
    window.addEventListener('popstate', reload, { capture: true })
    return () => {
      window.removeEventListener('popstate', reload, { capture: true })
    }
  }, [pathname])
  return null
}
