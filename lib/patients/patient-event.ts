import { z } from 'zod'
import type { Carer } from './carer'
import type { Contact, Patient, Person } from './patient'
import { carerSchema } from './typed-carer'

const ofPerson = [
  'recordNumber',
  'givenName',
  'familyName',
  'preferredName',
  'pronouns',
  'dateOfBirth',
  'sex',
] as const satisfies readonly (keyof Person)[]
const ofContact = ['email', 'phone', 'mayLeaveMessage', 'textTo'] as const satisfies readonly (keyof Contact)[]
export const correctable = [...ofPerson, ...ofContact, 'carer'] as const
export type Correctable = (typeof correctable)[number]

export const wasSchema = z.partialRecord(z.enum(correctable), z.union([z.string(), z.boolean(), carerSchema, z.null()]))
export type Was = z.infer<typeof wasSchema>

/** What happened to a patient's record. `was` is what a correction took the place of. */
export const patientEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('corrected'), was: wasSchema }),
  z.strictObject({ type: z.literal('archived') }),
  z.strictObject({ type: z.literal('restored') }),
  z.strictObject({ type: z.literal('restricted') }),
  z.strictObject({ type: z.literal('unrestricted') }),
  z.strictObject({ type: z.literal('merged'), otherId: z.uuid(), recordNumber: z.string(), was: wasSchema }),
  /** Of somebody who came by the start page: with the number that their record had until then, and whose it became part of. */
  z.strictObject({ type: z.literal('matched'), recordNumber: z.string(), otherId: z.uuid().optional() }),
  z.strictObject({ type: z.literal('unmerged'), otherId: z.uuid(), recordNumber: z.string() }),
])
export type PatientEvent = z.infer<typeof patientEventSchema>

type Value = string | boolean | Carer | null | undefined

export const isSameValue = (one: Value, other: Value): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))

/** Of what is given anew, what differs, as it was. */
export const differing = (patient: Patient, given: Partial<Person & Contact & Pick<Patient, 'carer'>>): Was =>
  Object.fromEntries(
    correctable
      .filter((field) => field in given && !isSameValue(given[field], patient[field]))
      .map((field) => [field, patient[field]]),
  )

export const fieldsOf = (was: Was): Correctable[] => correctable.filter((field) => field in was)

const ofIdentity: ReadonlySet<Correctable> = new Set(['recordNumber', 'givenName', 'familyName', 'dateOfBirth'])

/** Whose record it is: which were one person's, and by what name, birthday and number it was known before. */
export const saysWhose = (event: PatientEvent): boolean =>
  event.type === 'corrected'
    ? fieldsOf(event.was).some((field) => ofIdentity.has(field))
    : event.type === 'merged' || event.type === 'unmerged' || event.type === 'matched'

/** What a form was drawn with, so that what a colleague has changed since is not overwritten unseen. */
export const drawnWith = (patient: Person): string => JSON.stringify(ofPerson.map((field) => patient[field]))
