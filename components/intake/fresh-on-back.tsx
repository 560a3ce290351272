'use client'

import { useEffect } from 'react'

const reload = (event: PopStateEvent) => {
  // A link to a place on the same page comes without the router's state.
  if (event.state !== null) window.location.reload()
}

/** Some browsers keep the whole page, scripts and all, and only say that it is shown again. What it has not sent is on it alone. */
const reloadKept = (event: PageTransitionEvent) => {
  if (event.persisted && !document.querySelector('[data-unsent]')) window.location.reload()
}

/**
 * The browser's Back shows a page as it was when it was opened; answers given since are only on the server. The
 * listener stays when its page goes: the router changes pages before it is asked. Adding it again adds nothing.
 */
export function FreshOnBack() {
  useEffect(() => {
    window.addEventListener('popstate', reload)
    window.addEventListener('pageshow', reloadKept)
  }, [])
  return null
}
