import type { Settings } from '@/lib/clinics/settings'

/** Whom a search means: words of a name or a record number, and a date of birth where one was typed. */
export interface Search {
  readonly words: string
  readonly births: readonly string[]
}

const mostWords = 5

const realDay = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null
}

/** The region says which number is the month; where that gives no day of the calendar, it is the other one. */
function readDay(word: string, region: Settings['region']): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word)
  if (iso) return realDay(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
  const typed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(word)
  if (!typed) return null
  const [, one = '', other = '', year = ''] = typed
  const monthFirst = realDay(year, one, other)
  const dayFirst = realDay(year, other, one)
  return region === 'US' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)
}

/** Null where nothing was asked for. */
export function readSearch(text: string, region: Settings['region']): Search | null {
  const words = text.replaceAll('\0', '').split(/\s+/).filter(Boolean)
  const days = words.map((word) => readDay(word, region))
  const births = days.filter((day) => day !== null)
  const rest = words.filter((_, at) => days[at] === null).slice(0, mostWords)
  if (rest.length === 0 && births.length === 0) return null
  return { words: rest.join(' '), births }
}

/** A number is right or wrong; a name may be misspelled. */
export const mayBeMisspelled = ({ words }: Search): boolean => /\p{L}{3}/u.test(words) && !/\d/.test(words)
