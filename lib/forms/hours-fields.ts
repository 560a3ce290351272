import type { Hours } from '@/lib/clinics/schedule'
import { weekdays } from '@/lib/clinics/weekdays'

/** The boxes of the opening hours, by name. */
export const hoursFields: readonly string[] = weekdays.flatMap((day) => [`hours_${day}_opens`, `hours_${day}_closes`])

export const hoursHeld = (hours: Hours): Record<string, string> =>
  Object.fromEntries(
    weekdays.flatMap((day) => [
      [`hours_${day}_opens`, hours[day]?.opens ?? ''],
      [`hours_${day}_closes`, hours[day]?.closes ?? ''],
    ]),
  )

export const hoursTyped = (typed: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    weekdays.map((day) => [
      day,
      { opens: typed[`hours_${day}_opens`] ?? '', closes: typed[`hours_${day}_closes`] ?? '' },
    ]),
  )
