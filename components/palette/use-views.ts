import { useEffect, useState } from 'react'
import type { Place, SavedPlace } from './choices'

/** The saved views of the worklist, for whoever may open that: asked for when they are wanted, and left out where they do not come. */
export function useViews(places: readonly Place[]): readonly SavedPlace[] {
  const [views, setViews] = useState<readonly SavedPlace[]>([])
  const isOfWorklist = places.some(({ href }) => href === '/worklist')
  useEffect(() => {
    if (!isOfWorklist) return
    const asking = new AbortController()
    void askForViews(asking.signal).then(setViews)
    return () => {
      asking.abort()
    }
  }, [isOfWorklist])
  return views
}

async function askForViews(signal: AbortSignal): Promise<readonly SavedPlace[]> {
  try {
    const response = await fetch('/api/views', { signal })
    if (!response.ok) return []
    return ((await response.json()) as readonly Place[]).map((place) => ({ ...place, isView: true }))
  } catch {
    return []
  }
}
