import type { Schedule } from './schedule'
import { weekdays } from './weekdays'

const isoDay = (wall: Date): string => wall.toISOString().slice(0, 10)
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** From when to when the clinic is open on the day of this wall clock, in minutes of that day; null where it is not. */
export function openingOf(
  wall: Date,
  { hours, holidays }: Schedule,
): { readonly from: number; readonly to: number } | null {
  const weekday = weekdays[wall.getUTCDay()]
  const opening = weekday ? hours[weekday] : null
  if (!opening || holidays.includes(isoDay(wall))) return null
  return { from: minutesOf(opening.opens), to: minutesOf(opening.closes) }
}
