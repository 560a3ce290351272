import { z } from 'zod'
import type { Carer } from './carer'
import { dateOfBirthSchema } from './date-of-birth'
import { oneLine, optionalLine } from './line'
import type { Name } from './name'
import { optionalPhone } from './phone'
import { type Sex, sexes } from './sex'

export interface Patient extends Name {
  readonly id: string
  readonly recordNumber: string
  /** How the patient wishes to be called. */
  readonly preferredName: string | null
  readonly pronouns: string | null
  /** Year-month-day, as on the birth certificate: a date has no time zone. */
  readonly dateOfBirth: string
  readonly sex: Sex
  readonly email: string | null
  readonly phone: string | null
  readonly mayLeaveMessage: boolean
  /** The number that they agreed to get text messages at, as ITU-T E.164 writes it. */
  readonly textTo: string | null
  /** Since when they want no messages but those that care hangs on. */
  readonly mailOffAt: Date | null
  /** Since when they are no patient here any more. */
  readonly archivedAt: Date | null
  /** When the patient said that this is the number to call. */
  readonly phoneConfirmedAt: Date | null
  /** It is somebody else's phone. */
  readonly phoneIsOthers: boolean
  /** Whom to call about them where they cannot be reached. */
  readonly carer: Carer | null
  /** Of somebody who came by the start page: since when they are known by what they typed alone. */
  readonly unmatchedSince: Date | null
}

/** What is known of the number. */
export type OfNumber = Pick<Patient, 'phoneConfirmedAt' | 'phoneIsOthers'>

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

/** The parts of a date of birth that need to know today. */
export const isPossibleBirth = (dateOfBirth: string, now: Date, timeZone: string): boolean => {
  const age = ageOn(dateOfBirth, now, timeZone)
  return age >= 0 && age <= 130
}

const nameLetters = 200

/** Who it is, as it stands on the record. */
const personFields = z.object({
  recordNumber: oneLine(40).refine((value) => value !== '', 'field-missing'),
  givenName: oneLine(nameLetters),
  familyName: oneLine(nameLetters),
  preferredName: optionalLine(nameLetters)
    .optional()
    .transform((value) => value ?? null),
  pronouns: optionalLine(40)
    .optional()
    .transform((value) => value ?? null),
  dateOfBirth: dateOfBirthSchema,
  sex: z.enum(sexes, 'choose-from-list'),
})

/** How a patient is reached. */
export const contactSchema = z.object({
  email: optionalLine(254).refine((value) => value === null || z.email().safeParse(value).success, 'email-not-valid'),
  phone: optionalPhone,
  mayLeaveMessage: z.boolean(),
  mayText: z.boolean().default(false),
})

const typedName = z.object({ givenName: z.string(), familyName: z.string() })

/** One name is enough, in either place; which one is missing is for whoever types it. */
const isNamed = (person: Name): boolean => person.givenName !== '' || person.familyName !== ''
const named = {
  error: 'name-missing',
  path: ['givenName'],
  // Beside whatever else is wrong, and not only after it.
  when: ({ value }: { value: unknown }) => typedName.safeParse(value).success,
}

export const personSchema = personFields.refine(isNamed, named)
export type Person = z.infer<typeof personSchema>

export const newPatientSchema = personFields.extend(contactSchema.shape).refine(isNamed, named)

/** Of whoever comes without a link: what they say of themselves. */
export const arrivingSchema = personFields
  .pick({ givenName: true, familyName: true, dateOfBirth: true, sex: true })
  .refine(isNamed, named)

/** As a sheet has it: nobody is asked by one whether text messages may come. */
export const listedPatientSchema = personFields
  .extend(contactSchema.omit({ mayText: true }).shape)
  .refine(isNamed, named)

/** As a form has it: that they agreed to text messages, and not yet at which number. */
export type TypedContact = z.infer<typeof contactSchema>
export type Contact = Pick<Patient, 'email' | 'phone' | 'mayLeaveMessage' | 'textTo'>
export type NewPatient = Person & Contact
const contactFields = ['email', 'phone', 'mayLeaveMessage', 'textTo'] as const

/** The number to call back, as the patient says it is. */
export const callBackSchema = z.object({
  phone: contactSchema.shape.phone,
  mayLeaveMessage: z.boolean(),
  isOthersPhone: z.boolean(),
})
export type CallBack = z.infer<typeof callBackSchema>

/** The fields that differ, by their names alone. */
export const changedContact = (was: Contact, is: Contact): readonly (keyof Contact)[] =>
  contactFields.filter((field) => was[field] !== is[field])
