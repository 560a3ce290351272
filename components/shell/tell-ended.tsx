'use client'

import { useEffect } from 'react'
import { endedChannel, endedMark } from '@/lib/web/ended'

/** On the page that follows signing out: nothing is kept of the pages, and the other tabs hear of it, once. */
export function TellEnded() {
  useEffect(() => {
    const { pathname, search } = window.location
    if (!new URLSearchParams(search).has(endedMark)) return
    // Loaded again, it must not empty the tabs of whoever has signed in meanwhile.
    window.history.replaceState(window.history.state, '', pathname)
    // What the reply said to take away already, unless this browser hears calls.
    sessionStorage.clear()
    localStorage.clear()
    if (!('BroadcastChannel' in window)) return
    const channel = new BroadcastChannel(endedChannel)
    channel.postMessage(null)
    channel.close()
  }, [])
  return null
}
