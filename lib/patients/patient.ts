import { z } from 'zod'
import { dateOfBirthSchema } from './date-of-birth'
import { type Sex, sexes } from './sex'

export interface Patient {
  readonly id: string
  readonly recordNumber: string
  readonly givenName: string
  readonly familyName: string
  /** Year-month-day, as on the birth certificate: a date has no time zone. */
  readonly dateOfBirth: string
  readonly sex: Sex
  readonly email: string | null
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
  /** When the patient said that this is the number to call. */
  readonly phoneConfirmedAt: Date | null
  /** It is somebody else's phone. */
  readonly phoneIsOthers: boolean
}

const days = new Map<string, Intl.DateTimeFormat>()

/** Kept by zone: making a formatter takes fifty times as long as using it. */
function dayIn(timeZone: string): Intl.DateTimeFormat {
  const known = days.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  days.set(timeZone, made)
  return made
}

/** Whole years at `now`, by the calendar day at the clinic. Someone born on 29 February has their birthday on 1 March. */
export function ageOn(dateOfBirth: string, now: Date, timeZone: string): number {
  const today = dayIn(timeZone).format(now)
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

// Format characters are refused too, so that a name cannot turn the text around it; letters of every script stay.
const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'text-too-long')
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'characters-not-allowed')

const optionalLine = (max: number) => oneLine(max).transform((value) => value || null)

/** The parts of a date of birth that need to know today. */
export const isPossibleBirth = (dateOfBirth: string, now: Date, timeZone: string): boolean => {
  const age = ageOn(dateOfBirth, now, timeZone)
  return age >= 0 && age <= 130
}

/** With an extension, where there is one. */
const phonePattern = /^[+()\d\s.-]{6,40}(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/i

export const newPatientSchema = z.object({
  recordNumber: oneLine(40).min(1, 'field-missing'),
  givenName: oneLine(100).min(1, 'field-missing'),
  familyName: oneLine(100).min(1, 'field-missing'),
  dateOfBirth: dateOfBirthSchema,
  sex: z.enum(sexes, 'choose-from-list'),
  email: optionalLine(254).refine((value) => value === null || z.email().safeParse(value).success, 'email-not-valid'),
  phone: optionalLine(40).refine((value) => value === null || phonePattern.test(value), 'phone-not-valid'),
  mayLeaveMessage: z.boolean(),
})

export type NewPatient = z.infer<typeof newPatientSchema>

/** How a patient is reached. */
export const contactSchema = newPatientSchema.pick({ email: true, phone: true, mayLeaveMessage: true })
export type Contact = z.infer<typeof contactSchema>
const contactFields = ['email', 'phone', 'mayLeaveMessage'] as const

/** The number to call back, as the patient says it is. */
export const callBackSchema = z.object({
  phone: newPatientSchema.shape.phone,
  mayLeaveMessage: z.boolean(),
  isOthersPhone: z.boolean(),
})
export type CallBack = z.infer<typeof callBackSchema>

/** The fields that differ, by their names alone. */
export const changedContact = (was: Contact, is: Contact): readonly (keyof Contact)[] =>
  contactFields.filter((field) => was[field] !== is[field])
