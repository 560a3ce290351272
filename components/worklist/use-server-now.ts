import { useEffect, useState } from 'react'

/** The server's clock, carried on by the browser's: what a row says of its times goes on without asking again. */
export function useServerNow(now: number): number {
  const [shown, setShown] = useState(now)
  useEffect(() => {
    const received = Date.now()
    const ticking = setInterval(() => {
      setShown(now + Date.now() - received)
    }, 15_000)
    return () => {
      clearInterval(ticking)
    }
  }, [now])
  return Math.max(shown, now)
}
