import { z } from 'zod'
import { locales } from '@/lib/intake/questionnaire'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** The names of the months, long and short, in every language that patients are spoken to in. */
const monthNames: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
      return months.map((number) => [plain(format.format(new Date(Date.UTC(2000, number - 1)))), number] as const)
    }),
  ),
)

/** A month by its name, whole or cut short. */
export const monthNamed = (text: string): number | null => monthNames.get(plain(text)) ?? null

const whole = (text: string): number | null => (/^\d{1,2}$/.test(text) ? Number(text) : null)
const between = (value: number | null | undefined, low: number, high: number): value is number =>
  value !== null && value !== undefined && value >= low && value <= high

/** Null for what is no day of the calendar. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  const parsed = new Date(`${date}T00:00:00Z`)
  return year > 0 && !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date ? date : null
}

interface Typed {
  readonly day: string
  readonly month: string
  readonly year: string
}

type Read = { readonly date: string } | { readonly problem: string }

const wrong = (problem: string): Read => ({ problem })

const missing: Readonly<Record<keyof Typed, Read>> = {
  day: wrong('date-day-missing'),
  month: wrong('date-month-missing'),
  year: wrong('date-year-missing'),
}

function readDate(typed: Typed): Read {
  const [blank, ...more] = (['day', 'month', 'year'] as const).filter((part) => typed[part] === '')
  if (blank) return more.length === 0 ? missing[blank] : wrong('date-missing')
  const { day: typedDay, month: typedMonth, year: typedYear } = typed
  const day = whole(typedDay)
  const month = whole(typedMonth) ?? monthNamed(typedMonth)
  if (!between(day, 1, 31)) return wrong('date-day-not-valid')
  if (!between(month, 1, 12)) return wrong('date-month-not-valid')
  // A year of two numbers may be meant for two centuries: it is asked again and never guessed.
  if (/^\d{1,3}$/.test(typedYear)) return wrong('date-year-short')
  if (!/^\d{4}$/.test(typedYear)) return wrong('date-year-not-valid')
  const date = calendarDay(Number(typedYear), month, day)
  return date === null ? wrong('date-not-real') : { date }
}

/**
 * A calendar date typed in three boxes; the month as a number or by its name. Says which part cannot be read, and
 * refuses 31 February.
 */
export const dateOfBirthSchema = z
  .object({ day: z.string().trim(), month: z.string().trim(), year: z.string().trim() })
  .transform((typed, context) => {
    const read = readDate(typed)
    if ('date' in read) return read.date
    context.addIssue({ code: 'custom', message: read.problem })
    return z.NEVER
  })
