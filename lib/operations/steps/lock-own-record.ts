import 'server-only'
import type { PatientSelf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { mergedInto } from '@/lib/db/patient-merges'
import { lockPatient } from '@/lib/db/patients'
import { findPersonOf } from '@/lib/db/sessions'
import type { Patient } from '@/lib/patients/patient'
import { refused, type Refused } from '@/lib/result'

interface Asking {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: PatientSelf
}

/**
 * The record of the patient who asks, until the transaction ends: where it became part of another while they waited, that
 * one. Not there where it is theirs no more, for one record became two again.
 */
export async function lockOwnRecord({ tx, clinicId, actor }: Asking): Promise<Patient | Refused> {
  const own = await lockPatient(tx, clinicId, actor.patientId)
  const session = 'sessionId' in actor ? await findPersonOf(tx, clinicId, actor.sessionId) : null
  const personId = session ?? actor.patientId
  if (personId === actor.patientId) return own ?? refused('not-found')
  const isKept = personId === (await mergedInto(tx, clinicId, actor.patientId))
  return (isKept ? await lockPatient(tx, clinicId, personId) : null) ?? refused('not-found')
}
