import { z } from 'zod'
import { type Hours, openingSchema, usualHours } from './schedule'
import { fromMonday, type Weekday } from './weekdays'

const part = /^(?<first>[a-z]{3})(?:\s*-\s*(?<last>[a-z]{3}))?\s+(?<opens>[\d:]+)\s*-\s*(?<closes>[\d:]+)$/

const closed = Object.fromEntries(fromMonday.map((day) => [day, null])) as Hours

const dayOf = (short: string): number => fromMonday.findIndex((day) => day.slice(0, 3) === short)

/** The days of a part, from the first to the last of them in a week; none where that makes no sense. */
function daysOf(first: string, last: string): readonly Weekday[] {
  const [from, to] = [dayOf(first), dayOf(last)]
  return from < 0 ? [] : fromMonday.slice(from, to + 1)
}

/** One line for a week, as a command takes it: `mon-fri 08:00-17:00, sat 09:00-12:00`. Blank: as most clinics have it. */
export const writtenHours = z
  .string()
  .trim()
  .toLowerCase()
  .max(300, 'hours-not-read')
  .transform((text, context): Hours => {
    if (text === '') return usualHours
    const hours: Record<Weekday, Hours[Weekday]> = { ...closed }
    const no = (message: string) => {
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    for (const piece of text.split(',')) {
      const { first = '', last = first, opens, closes } = part.exec(piece.trim())?.groups ?? {}
      const days = daysOf(first, last)
      if (days.length === 0 || days.some((day) => hours[day])) return no('hours-not-read')
      const opening = openingSchema.safeParse({ opens, closes })
      if (!opening.success) return no(opening.error.issues[0]?.message ?? 'hours-not-read')
      for (const day of days) hours[day] = opening.data
    }
    return hours
  })
