import 'server-only'
import { z } from 'zod'
import { setMatched } from '@/lib/db/arrivals'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { correctPerson, lockPatient } from '@/lib/db/patients'
import { isWaiting } from '@/lib/patients/arrival'
import { withFields } from '@/lib/patients/merge'
import { type Patient, personSchema } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { loadTwoRecords } from '../steps/load-two-records'
import { mergeInto } from '../steps/merge-into'
import { signOutUnmatched } from '../steps/sign-out-unmatched'

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
  }),
  load: async (context, { patientId, otherId }) => {
    if (otherId !== undefined) return loadTwoRecords(context, { patientId: otherId, otherId: patientId })
    const arrived = await lockPatient(context.tx, context.clinicId, patientId)
    return arrived ? { kept: null, other: arrived, isMerged: false } : refused('not-found')
  },
  run: async (context, { kept, other: arrived, isMerged }, { recordNumber }) => {
    if (isMerged || !isWaiting(arrived)) return refused('matched-already')
    await signOutUnmatched(context, arrived)
    return kept ? joinTo(context, kept, arrived) : keepAsNew(context, arrived, recordNumber)
  },
})

async function joinTo(context: Context<'staff'>, kept: Patient, arrived: Patient) {
  if (kept.archivedAt) return refused('patient-archived')
  // Who has the other one may be a stranger to this one, and is signed in.
  if (kept.unmatchedSince) return refused('match-other-first')
  await mergeInto(context, { kept, other: arrived, was: {}, became: {} })
  await writeDown(context, kept.id, arrived)
  return done({ patientId: kept.id }, { type: 'patient.matched', patientIds: [kept.id, arrived.id] })
}

async function keepAsNew(context: Context<'staff'>, arrived: Patient, recordNumber: string) {
  const { tx, clinicId } = context
  if (recordNumber === '') return wrongNumber('field-missing')
  const isFree = await correctPerson(tx, clinicId, arrived.id, withFields(arrived, { recordNumber }))
  if (!isFree) return wrongNumber('record-number-taken')
  await setMatched(tx, clinicId, arrived.id)
  await writeDown(context, arrived.id, arrived)
  return done({ patientId: arrived.id }, { type: 'patient.matched', patientIds: [arrived.id] })
}

const wrongNumber = (code: string) => refused('invalid', { fields: { recordNumber: { code } } })

const writeDown = (
  { tx, clinicId, now, actor }: Context<'staff'>,
  patientId: string,
  { recordNumber }: Pick<Patient, 'recordNumber'>,
) => appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'matched', recordNumber })
