import { useFormatter } from 'next-intl'

const clock = { hour: 'numeric', minute: '2-digit' } as const
const date = { weekday: 'short', month: 'short', day: 'numeric' } as const

/** A moment that is read in a second: of today the time alone, else with its day, and the year only where it is another. */
export function useShortMoment(now: Date, timeZone: string) {
  const format = useFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'short', timeZone })
  const year = (at: Date) => format.dateTime(at, { year: 'numeric', timeZone })
  const today = day(now)
  const thisYear = year(now)
  return (at: Date) => {
    const isToday = day(at) === today
    const another = isToday || year(at) === thisYear ? {} : ({ year: 'numeric' } as const)
    return { isToday, words: format.dateTime(at, { ...(isToday ? {} : { ...date, ...another }), ...clock, timeZone }) }
  }
}
