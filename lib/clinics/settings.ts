import { z } from 'zod'
import { isWritable } from '@/lib/intake/answers'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { isOneLine, withoutUnseenEnds } from '@/lib/patients/line'
import { callAgainSchema, notReachedSchema } from './reaching'
import { type Hours, openingSchema, targetsSchema } from './schedule'
import { isTimeZone } from './time-zones'
import { type Weekday, weekdays } from './weekdays'

export const line = (max: number) =>
  z.string().trim().max(max, 'text-too-long').refine(isWritable, 'characters-not-allowed')

/** What somebody or something is called: it stands among other words, and is not to turn them round. */
export const nameLine = (max: number) =>
  z.string().overwrite(withoutUnseenEnds).max(max, 'text-too-long').refine(isOneLine, 'characters-not-allowed')

const welcome = line(600).default('')

/** A clinic's own words on the first page of the form, by language; plain text. */
export const welcomeSchema = z.object(
  Object.fromEntries(locales.map((locale) => [locale, welcome])) as Record<Locale, typeof welcome>,
)

/** English always; each of the others where the clinic wants it. In one order, so that the same choice is no change. */
export const languagesSchema = z
  .array(z.enum(locales))
  .transform((chosen): Locale[] => locales.filter((locale) => locale === 'en' || chosen.includes(locale)))

/** The complaints that the clinic asks about, by id; where none is chosen, the first that Keel knows. */
export const pathwaysSchema = z.array(z.string().max(60)).max(50)

const startAddressPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** As it stands in the address of the clinic's start page. */
export const isStartAddress = (text: string): boolean =>
  text.length >= 3 && text.length <= 40 && startAddressPattern.test(text)

/** Blank: the clinic has no such page. */
const typedStartAddress = z
  .string()
  .trim()
  .max(100, 'text-too-long')
  .toLowerCase()
  .refine((typed) => typed === '' || isStartAddress(typed), 'start-address-not-valid')
  .nullable()
  .transform((typed) => typed || null)

const typedDay = z.object({ opens: z.string().trim().max(5), closes: z.string().trim().max(5) })

/** Two blank boxes are a day on which the clinic is closed; one blank box is a slip. */
const typedHours = z.record(z.enum(weekdays), typedDay).transform((typed, context): Hours => {
  const days = weekdays.map((day): [Weekday, Hours[Weekday]] => {
    const { opens, closes } = typed[day]
    if (opens === '' && closes === '') return [day, null]
    const parsed = openingSchema.safeParse({ opens, closes })
    if (parsed.success) return [day, parsed.data]
    for (const { path, message } of parsed.error.issues)
      context.addIssue({ code: 'custom', path: [day, ...path], message })
    return [day, null]
  })
  return Object.fromEntries(days) as Hours
})

/** A date a line, as people paste them. */
const typedHolidays = z
  .string()
  .max(4000, 'text-too-long')
  .transform((text) => [...new Set(text.split(/[\s,;]+/).filter((each) => each !== ''))].sort())
  .pipe(z.array(z.iso.date('date-not-real')).max(200, 'text-too-long'))

/** What a lead may change, as typed. */
export const settingsSchema = z.object({
  name: nameLine(120).min(1, 'field-missing'),
  phone: line(40).regex(/^[+()\d\s.-]{6,40}$/, 'phone-not-valid'),
  region: z.enum(['US', 'UK'], 'choose-from-list'),
  timeZone: z.string().refine(isTimeZone, 'choose-from-list'),
  linkDays: z.coerce.number('number-needed').int('number-whole').min(1, 'link-days-range').max(60, 'link-days-range'),
  hours: typedHours,
  holidays: typedHolidays,
  targets: targetsSchema,
  callAgain: callAgainSchema,
  notReached: notReachedSchema,
  languages: languagesSchema,
  welcome: welcomeSchema,
  pathways: pathwaysSchema,
  /** Whether everybody who works there types a code after the password. */
  requiresCode: z.boolean(),
  /** How long somebody may do nothing before they sign in again. */
  idleMinutes: z.coerce.number('number-needed').int('number-whole').min(5, 'idle-range').max(60, 'idle-range'),
  /** How many years a record is kept after what was last written in it. */
  recordYears: z.coerce
    .number('number-needed')
    .int('number-whole')
    .min(1, 'record-years-range')
    .max(30, 'record-years-range'),
  /** Within how many working days a colleague reads what somebody under supervision closed; 0: nobody has to. */
  countersignDays: z.coerce
    .number('number-needed')
    .int('number-whole')
    .min(0, 'countersign-range')
    .max(20, 'countersign-range'),
  /** Where whoever has no link begins; null where they cannot. */
  startAddress: typedStartAddress,
})

export type Settings = z.infer<typeof settingsSchema>

/** Whether whoever sits down at a browser that a lead left could make Keel easier to get into, or records go sooner. */
export const isWeakened = (before: Settings, after: Settings): boolean =>
  (before.requiresCode && !after.requiresCode) ||
  after.idleMinutes > before.idleMinutes ||
  after.linkDays > before.linkDays ||
  after.recordYears < before.recordYears

/** What differs, by name: for the audit log, which holds no values. */
export const changedSettings = (before: Settings, after: Settings): readonly (keyof Settings)[] =>
  (Object.keys(after) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
