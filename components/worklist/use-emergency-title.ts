import { useEffect } from 'react'

const bare = (title: string) => title.replace(/^\(\d+\) /, '')

/** A tab in the background shows in its title how many emergencies nobody has opened. */
export function useEmergencyTitle(count: number) {
  useEffect(() => {
    document.title = count > 0 ? `(${String(count)}) ${bare(document.title)}` : bare(document.title)
    return () => {
      document.title = bare(document.title)
    }
  }, [count])
}
