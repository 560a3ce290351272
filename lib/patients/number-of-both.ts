import { z } from 'zod'
import type { OfNumber, Patient } from './patient'
import type { Was } from './patient-event'

export const ofNumberSchema = z.object({ phoneConfirmedAt: z.iso.datetime().nullable(), phoneIsOthers: z.boolean() })
type KeptOfNumber = z.infer<typeof ofNumberSchema>

/** What is known of a record's number, as it is kept with a merge. */
export const keptOfNumber = ({ phoneConfirmedAt, phoneIsOthers }: OfNumber): KeptOfNumber => ({
  phoneConfirmedAt: phoneConfirmedAt?.toISOString() ?? null,
  phoneIsOthers,
})

type Numbered = Pick<Patient, 'phone'> & OfNumber

/** Both records have one number, and of it something was said later on the other. */
export const isSaidLater = (kept: Numbered, other: Numbered): boolean =>
  kept.phone !== null &&
  kept.phone === other.phone &&
  other.phoneConfirmedAt !== null &&
  (kept.phoneConfirmedAt === null || other.phoneConfirmedAt > kept.phoneConfirmedAt)

/** What is known of the number of the record that is kept: of another number what was known there, of the same what was said last. */
export function numberOfBoth(kept: Numbered, other: Numbered, became: Was): OfNumber {
  const { phoneConfirmedAt, phoneIsOthers } = 'phone' in became || isSaidLater(kept, other) ? other : kept
  return { phoneConfirmedAt, phoneIsOthers }
}

/**
 * Who came by the start page, beside the record that is theirs: of the number that it has already they said how it may be used, as
 * whoever begins a form does. Texts go on as they were agreed to, but to nobody else's phone.
 */
export const asSaidOnArrival = (known: Patient, arrived: Patient): Patient =>
  isSaidLater(known, arrived)
    ? { ...arrived, textTo: arrived.phoneIsOthers ? null : (arrived.textTo ?? known.textTo) }
    : arrived

interface Merged {
  readonly was: Was
  readonly moved: { readonly numberWas: KeptOfNumber }
}

/** What was known of it before the merge, where that was not said since. */
export function numberBefore({ was, moved: { numberWas } }: Merged, kept: OfNumber, other: OfNumber): OfNumber {
  const { phoneConfirmedAt, phoneIsOthers } = kept
  const isOthers = phoneConfirmedAt !== null && phoneConfirmedAt.getTime() === other.phoneConfirmedAt?.getTime()
  if (!('phone' in was) && !isOthers) return { phoneConfirmedAt, phoneIsOthers }
  return {
    ...numberWas,
    phoneConfirmedAt: numberWas.phoneConfirmedAt === null ? null : new Date(numberWas.phoneConfirmedAt),
  }
}

/**
 * The fields of the kept record again. What was agreed to of a number and the merge does not tell was the same of both when they
 * became one, and the other record has it still: it is not what was agreed to since, of the number that goes back.
 */
export const fieldsBefore = ({ was }: Pick<Merged, 'was'>, { mayLeaveMessage, textTo }: Patient): Was =>
  'phone' in was ? { mayLeaveMessage, textTo, ...was } : was
