import { useEffect, useRef, useState } from 'react'
import { arrivals, type Emergency, freshList, merge, type WorklistAnswer } from '@/lib/cases/live-list'
import { openLiveSource } from './live-source'

/** `starting` until the server was heard for the first time; `ended` when nobody is signed in any more. */
export type Line = 'starting' | 'live' | 'polling' | 'cut' | 'ended'

const pollEvery = 15_000
/** Even while the line is open: a list that nobody asked for in a minute is asked for. */
const lookAgain = 60_000

type Reply = WorklistAnswer | 'ended' | 'cut'

async function ask(query: string, onScreen: readonly string[]): Promise<Reply> {
  const asked = new URLSearchParams(query)
  asked.set('onScreen', onScreen.join(','))
  try {
    const response = await fetch(`/api/worklist?${asked.toString()}`, { signal: AbortSignal.timeout(10_000) })
    if (response.status === 401 || response.status === 403) return 'ended'
    return response.ok ? ((await response.json()) as WorklistAnswer) : 'cut'
  } catch {
    return 'cut'
  }
}

/** The list as it was opened, kept up to date from then on without moving what is in front of the reader. */
export function useLiveList(first: WorklistAnswer, query: string, onArrival: () => void) {
  const [list, setList] = useState(() => freshList(first))
  const [line, setLine] = useState<Line>('starting')
  const [answeredAt, setAnsweredAt] = useState<number | null>(null)
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set())
  const [lastArrived, setLastArrived] = useState<readonly Emergency[]>([])
  const latest = useRef({ list, onArrival, refresh: () => {} })
  useEffect(() => {
    latest.current = { ...latest.current, list, onArrival }
  }, [list, onArrival])

  useEffect(() => {
    const known = new Set(first.emergencies.map(({ id }) => id))
    let [isLive, isAsking, isAskedAgain, isOver, last] = [false, false, false, false, 0]

    const take = (answer: WorklistAnswer) => {
      const fresh = arrivals(known, answer.emergencies)
      for (const { id } of fresh) known.add(id)
      last = Date.now()
      setAnsweredAt(last)
      setLine(isLive ? 'live' : 'polling')
      setList((current) => merge(current, answer))
      if (fresh.length === 0) return
      setArrived((before) => new Set([...before, ...fresh.map(({ id }) => id)]))
      setLastArrived(fresh)
      latest.current.onArrival()
    }
    const refresh = async () => {
      isAskedAgain = isAsking
      if (isAsking || isOver) return
      isAsking = true
      const reply = await ask(
        query,
        latest.current.list.shown.map(({ id }) => id),
      )
      isAsking = false
      // Both may have changed while the answer was under way.
      if (isOver as boolean) return
      if (reply === 'ended') end()
      if (reply === 'ended' || reply === 'cut') setLine(reply)
      else take(reply)
      // A burst of changes is answered once at its start and once at its end.
      if (isAskedAgain) setTimeout(() => void refresh(), 400)
    }
    const look = () => void refresh()
    const close = openLiveSource('/api/events', {
      onChange: look,
      onLive: (isOpen) => {
        if (isLive === isOpen) return
        isLive = isOpen
        setLine((line) => (line === 'live' || line === 'polling' ? (isOpen ? 'live' : 'polling') : line))
        // What happened before the line was open, or while it was cut, was not heard.
        look()
      },
    })
    const polling = setInterval(() => {
      if (!isLive || Date.now() - last >= lookAgain) look()
    }, pollEvery)
    const end = () => {
      isOver = true
      clearInterval(polling)
      close()
      window.removeEventListener('online', look)
      document.removeEventListener('visibilitychange', look)
    }
    window.addEventListener('online', look)
    document.addEventListener('visibilitychange', look)
    latest.current.refresh = look
    if (!('EventSource' in window)) look()
    return end
    // A page with another address is another list; this one is told apart by its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  return {
    list,
    line,
    answeredAt,
    arrived,
    lastArrived,
    refresh: () => {
      latest.current.refresh()
    },
    showWaiting: () => {
      setList((current) => freshList(current.latest))
    },
  }
}
