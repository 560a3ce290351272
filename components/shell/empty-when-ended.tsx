'use client'

import { useEffect } from 'react'
import { endedChannel } from '@/lib/web/ended'

/** Where somebody signs out in another tab, this one shows nothing any more from that moment, and goes to the door. */
export function EmptyWhenEnded({ door }: { readonly door: string }) {
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return
    const channel = new BroadcastChannel(endedChannel)
    channel.onmessage = () => {
      document.body.hidden = true
      // A page of its own: what this one holds in memory goes with it.
      window.location.replace(door)
    }
    return () => {
      channel.close()
    }
  }, [door])
  return null
}
