import type { Settings } from '@/lib/clinics/settings'
import { calendarDay, monthNamed } from './date-of-birth'

type Region = Settings['region']
/** In a search whoever types may think in the other order; a record is nobody's guess. */
type Order = 'either' | 'of the region'
type Reads = (parts: readonly [string, string, string], region: Region, order: Order) => readonly string[]

const day = (year: string, month: string | number, date: string): readonly string[] => {
  const found = calendarDay(Number(year), Number(month), Number(date))
  return found === null ? [] : [found]
}

/** The region says which number is the month; where that gives no day of the calendar, it may be the other one. */
const inNumbers: Reads = ([one, other, year], region, order) => {
  const [month, date] = region === 'US' ? [one, other] : [other, one]
  const found = day(year, month, date)
  return found.length > 0 || order === 'of the region' ? found : day(year, date, month)
}

/** 4/7/58: whoever searches means either century; a record is nobody's guess here, too. */
const ofTwoDigits: Reads = ([one, other, year], ...how) =>
  how[1] === 'of the region'
    ? []
    : ['19', '20'].flatMap((century) => inNumbers([one, other, `${century}${year}`], ...how))

const named = (year: string, month: string, date: string): readonly string[] => {
  const number = monthNamed(month)
  return number === null ? [] : day(year, number, date)
}

const sign = String.raw`\s?[-./\u00ad\u2010-\u2015\u2212]\s?`
/** A number of a record may be written 04-07-58, too. */
const ofDates = String.raw`\s?[./]\s?`
const ordinal = '(?:st|nd|rd|th|º|°)?'
const month = String.raw`(\p{L}{3,12})\.?,?`
const gap = String.raw`(?:\s*[-./]\s*|\s+(?:de\s+|of\s+)?|)`

const alone = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'giu')

/** 1958-07-04; 04/07/1958, 4.7.1958 and 4/7/58; 4 July 1958 and 4 de julio de 1958; July 4, 1958. */
const ways: readonly (readonly [RegExp, Reads])[] = [
  [alone(String.raw`(\d{4})${sign}(\d{1,2})${sign}(\d{1,2})`), ([year, one, other]) => day(year, one, other)],
  [alone(String.raw`(\d{1,2})${sign}(\d{1,2})${sign}(\d{4})`), inNumbers],
  [alone(String.raw`(\d{1,2})${ofDates}(\d{1,2})${ofDates}(\d{2})`), ofTwoDigits],
  [
    alone(String.raw`(\d{1,2})${ordinal}\.?${gap}${month}${gap}(\d{4})`),
    ([date, name, year]) => named(year, name, date),
  ],
  [alone(String.raw`${month}\s*(\d{1,2})${ordinal},?\s+(\d{4})`), ([name, date, year]) => named(year, name, date)],
]

export interface DatesTaken {
  readonly births: readonly string[]
  /** What is left of the text. */
  readonly rest: string
}

/** The dates in what was typed, as people write them. What is no day of the calendar stays where it is. */
export function takeDates(text: string, region: Region, order: Order = 'either'): DatesTaken {
  const births: string[] = []
  const rest = ways.reduce(
    (left, [pattern, read]) =>
      left.replace(pattern, (typed, ...parts: string[]) => {
        const found = read([parts[0] ?? '', parts[1] ?? '', parts[2] ?? ''], region, order)
        if (found.length === 0) return typed
        births.push(...found)
        return ' '
      }),
    text,
  )
  return { births, rest }
}
