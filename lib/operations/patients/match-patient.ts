import 'server-only'
import { z } from 'zod'
import { setMatched } from '@/lib/db/arrivals'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { correctPerson, lockPatient } from '@/lib/db/patients'
import { isWaiting } from '@/lib/patients/arrival'
import { chosenFrom, isBetter, withFields } from '@/lib/patients/merge'
import { asSaidOnArrival, isSaidLater, numberOfBoth } from '@/lib/patients/number-of-both'
import { type Patient, personSchema } from '@/lib/patients/patient'
import type { PatientEvent } from '@/lib/patients/patient-event'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { formsOf, hearAgain } from '../steps/hear-again'
import { loadTwoRecords } from '../steps/load-two-records'
import { mergeInto } from '../steps/merge-into'
import { signOutUnmatched } from '../steps/sign-out-unmatched'
import { writeRecord } from '../steps/write-record'

/**
 * Says who came by the start page: somebody whose record is here, which theirs becomes a part of, or a new patient with a
 * number of their own. Either way whoever filled the form in is signed out first.
 */
export const matchPatient = defineCommand({
  who: 'staff',
  action: 'patient.match',
  input: z.object({
    patientId: z.uuid(),
    otherId: z.uuid().or(z.literal('').transform(() => undefined)),
    recordNumber: personSchema.shape.recordNumber.or(z.literal('')),
    /** The number that they typed is the one to call from now on. */
    takes: z.enum(['number', '']).default(''),
  }),
  load: async (context, { patientId, otherId }) => {
    if (otherId !== undefined) return loadTwoRecords(context, { patientId: otherId, otherId: patientId })
    const arrived = await lockPatient(context.tx, context.clinicId, patientId)
    return arrived ? { kept: null, other: arrived, isMerged: false } : refused('not-found')
  },
  run: async (context, { kept, other: arrived, isMerged }, { recordNumber, takes }) => {
    if (isMerged || !isWaiting(arrived)) return refused('matched-already')
    await signOutUnmatched(context, arrived)
    return kept ? joinTo(context, kept, arrived, takes === 'number') : keepAsNew(context, arrived, recordNumber)
  },
})

/** The known record stays as it is, but for how they are reached: what it lacks, and the number where that is asked for. */
async function joinTo(context: Context<'staff'>, kept: Patient, arrived: Patient, takesNumber: boolean) {
  if (kept.archivedAt) return refused('patient-archived')
  // Who has the other one may be a stranger to this one, and is signed in.
  if (kept.unmatchedSince) return refused('match-other-first')
  const { fields, was, became } = chosenFrom(
    kept,
    asSaidOnArrival(kept, arrived),
    reachedAs(kept, arrived, takesNumber),
  )
  const forms = await formsOf(context, [kept, arrived])
  const released = await mergeInto(context, { kept, other: arrived, was, became })
  await writeRecord(context.tx, context.clinicId, kept, became, numberOfBoth(kept, arrived, became))
  const alerts = await hearAgain(context, forms)
  // Undone, it says that it is a record of its own again: of what is to be read before that.
  await writeDown(context, kept.id, arrived)
  await writeDown(context, arrived.id, arrived, { ...matchedAs(arrived), otherId: kept.id })
  if (fields.length > 0) await writeDown(context, kept.id, arrived, { type: 'corrected', was })
  const beside = [...released, ...alerts]
  return done({ patientId: kept.id }, { type: 'patient.matched', patientIds: [kept.id, arrived.id] }, ...beside)
}

const reachedAs = (kept: Patient, arrived: Patient, takesNumber: boolean) => [
  ...(isBetter(kept, arrived, 'email') ? (['email'] as const) : []),
  ...(isAboutNumber(kept, arrived, takesNumber) ? (['phone'] as const) : []),
]

const isAboutNumber = (kept: Patient, arrived: Patient, takesNumber: boolean): boolean =>
  kept.phone === arrived.phone
    ? isSaidLater(kept, arrived)
    : arrived.phone !== null && (takesNumber || kept.phone === null)

async function keepAsNew(context: Context<'staff'>, arrived: Patient, recordNumber: string) {
  const { tx, clinicId } = context
  if (recordNumber === '') return wrongNumber('field-missing')
  const isFree = await correctPerson(tx, clinicId, arrived.id, withFields(arrived, { recordNumber }).person)
  if (!isFree) return wrongNumber('record-number-taken')
  await setMatched(tx, clinicId, arrived.id)
  await writeDown(context, arrived.id, arrived)
  return done({ patientId: arrived.id }, { type: 'patient.matched', patientIds: [arrived.id] })
}

const wrongNumber = (code: string) => refused('invalid', { fields: { recordNumber: { code } } })

const matchedAs = ({ recordNumber }: Pick<Patient, 'recordNumber'>) => ({ type: 'matched', recordNumber }) as const

const writeDown = (
  { tx, clinicId, now, actor }: Context<'staff'>,
  patientId: string,
  arrived: Pick<Patient, 'recordNumber'>,
  event: PatientEvent = matchedAs(arrived),
) => appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, event)
