import { z } from 'zod'
import { type Refused, refused } from '@/lib/result'
import type { Contact, Patient, Person } from './patient'
import { type Choosable, choosable, goesWith } from './choosable'
import { ofNumberSchema } from './number-of-both'
import { type Correctable, correctable, fieldsOf, isSameValue, type Was, wasSchema } from './patient-event'
import { sexes } from './sex'
import { carerSchema } from './typed-carer'

const dayMs = 24 * 60 * 60_000

const differsIn = (kept: Patient, other: Patient) => (field: Correctable) => !isSameValue(kept[field], other[field])

/** Where the two records say different things, in the order of the record. Where neither has a number, nothing is said of one. */
export const differences = (kept: Patient, other: Patient): readonly Choosable[] =>
  choosable.filter((field) =>
    field === 'phone' && kept.phone === null && other.phone === null
      ? false
      : goesWith(field).some(differsIn(kept, other)),
  )

/** What only the other record knows is taken from it unless somebody chooses otherwise. */
export const isBetter = (kept: Patient, other: Patient, field: Choosable): boolean =>
  (kept[field] === null || kept[field] === '') && other[field] !== null && other[field] !== ''

/** What a form was drawn with, so that nothing that a colleague has changed since is decided on unseen. */
export const drawnPair = (kept: Patient, other: Patient): string =>
  JSON.stringify([kept, other].map((patient) => correctable.map((field) => patient[field])))

export const takenSchema = z
  .array(z.enum(choosable))
  .max(choosable.length)
  .transform((taken) => [...new Set(taken)])

/** What the kept record becomes by what was chosen from the other, and what it was there before. */
export function chosenFrom(kept: Patient, other: Patient, taken: readonly Choosable[]) {
  const fields = taken.flatMap(goesWith).filter(differsIn(kept, other))
  const of = (patient: Patient): Was => Object.fromEntries(fields.map((field) => [field, patient[field]]))
  return { fields, was: of(kept), became: of(other) }
}

const asPerson = z.object({
  recordNumber: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string().nullable(),
  pronouns: z.string().nullable(),
  dateOfBirth: z.string(),
  sex: z.enum(sexes),
}) satisfies z.ZodType<Person>

const asReached = z.object({
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mayLeaveMessage: z.boolean(),
  textTo: z.string().nullable(),
  carer: carerSchema.nullable(),
}) satisfies z.ZodType<Contact & Pick<Patient, 'carer'>>

/** The record with what was chosen in its place: who it is, and how they are reached. */
export function withFields(patient: Patient, fields: Was) {
  const record = { ...patient, ...fields }
  return { person: asPerson.parse(record), reached: asReached.parse(record) }
}

const asDate = (moment: string | null): Date | null => (moment === null ? null : new Date(moment))

const standingSchema = z.object({ unmatchedSince: z.iso.datetime().nullable(), mailOffAt: z.iso.datetime().nullable() })
type Standing = Pick<Patient, 'unmatchedSince' | 'mailOffAt'>

/** What the kept record was besides its fields, as it is kept with a merge. */
export const keptOfStanding = ({ unmatchedSince, mailOffAt }: Standing): z.infer<typeof standingSchema> => ({
  unmatchedSince: unmatchedSince?.toISOString() ?? null,
  mailOffAt: mailOffAt?.toISOString() ?? null,
})

/** Somebody known is not to be matched any more, and who wants no messages of either record wants none. */
export const standingOfBoth = (kept: Standing, other: Standing): Standing => ({
  unmatchedSince: other.unmatchedSince === null ? null : kept.unmatchedSince,
  mailOffAt: kept.mailOffAt ?? other.mailOffAt,
})

/** One of all the merges into a record, those that were undone included. */
export interface IntoKept {
  readonly id: string
  readonly at: Date
  readonly undoneAt: Date | null
  /** Since when the kept record had waited to be matched. */
  readonly waitedSince: Date | null
  /** The other record is of somebody who is known. */
  readonly isKnown: boolean
}

/** What it is again. Messages that were switched since, and not by what the other was sent, stay as they were switched. */
export function standingBefore(
  merge: Pick<Merge, 'id' | 'moved'>,
  kept: Standing,
  other: Standing,
  into: readonly IntoKept[],
): Standing {
  const isOthers = kept.mailOffAt !== null && kept.mailOffAt.getTime() === other.mailOffAt?.getTime()
  const isKnownStill = into.some(({ id, undoneAt, isKnown }) => id !== merge.id && undoneAt === null && isKnown)
  const waited = isKnownStill || other.unmatchedSince !== null ? null : waitedBefore(merge, into)
  return {
    unmatchedSince: waited ?? kept.unmatchedSince,
    mailOffAt: isOthers ? asDate(merge.moved.standingWas.mailOffAt) : kept.mailOffAt,
  }
}

/** Also where it was known then by another alone that was parted from it since. */
function waitedBefore({ id }: Pick<Merge, 'id'>, into: readonly IntoKept[]): Date | null {
  const merge = into.find((each) => each.id === id)
  if (!merge || merge.waitedSince) return merge?.waitedSince ?? null
  const stoodThen = into.filter(({ at, undoneAt }) => undoneAt !== null && at < merge.at && merge.at < undoneAt)
  return stoodThen.map((each) => waitedBefore(each, into)).find((since) => since !== null) ?? null
}

export const mergeSchema = z.object({
  id: z.string(),
  keptId: z.string(),
  mergedId: z.string(),
  at: z.date(),
  staffId: z.string(),
  was: wasSchema,
  became: wasSchema,
  moved: z.object({
    invitations: z.array(z.uuid()),
    sessions: z.array(z.uuid()),
    /** What was given without a case; nothing was before there was such a thing. */
    assignments: z.array(z.uuid()).default([]),
    /** What was known of the number that the kept record had: it goes where another number takes its place. */
    numberWas: ofNumberSchema.default({ phoneConfirmedAt: null, phoneIsOthers: false }),
    /** Whether the kept record waited to be matched, and wanted no messages. */
    standingWas: standingSchema.default({ unmatchedSince: null, mailOffAt: null }),
  }),
  archivedBefore: z.date().nullable(),
  undoneAt: z.date().nullable(),
})
export type Merge = z.infer<typeof mergeSchema>

interface Undoing {
  readonly by: { readonly staffId: string; readonly role: string }
  readonly now: Date
  /** The record that was kept has become part of another one since. */
  readonly isMergedOn: boolean
}

/** Whoever merged them, or a lead. */
export const mayUndo = (mergedBy: string, { staffId, role }: Undoing['by']): boolean =>
  mergedBy === staffId || role === 'lead'

export const undoableSince = (now: Date): Date => new Date(now.getTime() - dayMs)
export const undoableUntil = ({ at }: Pick<Merge, 'at'>): Date => new Date(at.getTime() + dayMs)

/** For a day, and while what was chosen stands as it was chosen. */
export function undoProblem(merge: Merge, kept: Patient, { by, now, isMergedOn }: Undoing): Refused | null {
  if (!mayUndo(merge.staffId, by)) return refused('merge-not-yours')
  if (now.getTime() > undoableUntil(merge).getTime()) return refused('merge-too-late')
  if (isMergedOn) return refused('merge-merged-on')
  const isCorrected = fieldsOf(merge.became).some((field) => !isSameValue(kept[field], merge.became[field]))
  return isCorrected ? refused('merge-corrected-since') : null
}
