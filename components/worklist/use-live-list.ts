import { useCallback, useEffect, useEffectEvent, useReducer, useState } from 'react'
import type { WorklistAnswer } from '@/lib/cases/live-list'
import { isDue, liveStep, openList, waitsToAsk } from '@/lib/cases/live-state'
import { askForList } from './ask-for-list'
import { liveBrowser } from './live-browser'
import { openLiveSource } from './live-source'

const pollEvery = 15_000
const burst = 400

/** The list as it was opened, kept up to date from then on without moving what is in front of the reader. */
export function useLiveList(first: WorklistAnswer, query: string, onArrival: () => void) {
  const [state, happen] = useReducer(liveStep, first, openList)
  const look = useCallback(() => {
    happen({ kind: 'look' })
  }, [])
  const isEnded = state.line === 'ended'
  const [seen] = useState(first.now)
  const onScreen = useEffectEvent(() => state.list.shown.map(({ id }) => id))
  const lookWhereDue = useEffectEvent(() => {
    if (isDue(state, Date.now())) look()
  })
  const ring = useEffectEvent(onArrival)

  useEffect(() => {
    if (state.asked === 0) return
    void askForList(query, onScreen()).then((reply) => {
      happen({ kind: 'answer', reply, at: Date.now() })
    })
  }, [state.asked, query])

  const isWaiting = waitsToAsk(state)
  useEffect(() => {
    if (!isWaiting) return
    const soon = setTimeout(look, burst)
    return () => {
      clearTimeout(soon)
    }
  }, [isWaiting, look])

  useEffect(() => {
    if (state.told.length > 0) ring()
  }, [state.told])

  useEffect(() => {
    if (isEnded) return
    const close = openLiveSource(liveBrowser(`/api/events?seen=${String(seen)}`), {
      onChange: look,
      onLive: (isOpen, isOwn) => {
        happen({ kind: 'line', isOpen, isOwn, at: Date.now() })
      },
    })
    const polling = setInterval(() => {
      lookWhereDue()
    }, pollEvery)
    window.addEventListener('online', look)
    document.addEventListener('visibilitychange', look)
    if (!('EventSource' in window)) look()
    return () => {
      clearInterval(polling)
      close()
      window.removeEventListener('online', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isEnded, look, seen])

  return {
    ...state,
    showWaiting: () => {
      happen({ kind: 'show-waiting' })
    },
  }
}
