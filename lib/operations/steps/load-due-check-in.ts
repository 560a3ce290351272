import 'server-only'
import type { CheckIn, CheckInFacts } from '@/lib/cases/check-in'
import { checkInFacts } from '@/lib/cases/check-in-facts'
import { findCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { countHeardSince } from '@/lib/db/intakes'
import { listStanding } from '@/lib/db/invitations'
import { messagesTo } from '@/lib/db/messages'
import { findPatient } from '@/lib/db/patients'
import { findRecipient } from '@/lib/db/recipients'
import { hasWayTo } from '@/lib/mail/way-to'
import { bounceOf } from '@/lib/messages/delivery'
import type { Patient } from '@/lib/patients/patient'
import { writtenTo } from '@/lib/patients/written-to'

export interface DueCheckIn {
  readonly checkIn: CheckIn
  readonly facts: CheckInFacts
  /** Where the patient is written to; null where nothing would arrive. */
  readonly address: string | null
  /** Of the case that it follows. */
  readonly pathway: string
}

/** Everything that decides what is to be done about a check-in that is due. */
export async function loadDueCheckIn(tx: Tx, clinicId: string, checkIn: CheckIn, now: Date): Promise<DueCheckIn> {
  const { timeZone } = await getClinic(tx, clinicId)
  const followed = await findCase(tx, clinicId, checkIn.caseId)
  const patient = await findPatient(tx, clinicId, checkIn.patientId)
  if (!followed || !patient) throw new Error('a check-in follows no case')
  const links = await listStanding(tx, clinicId, patient.id, checkIn.invitationId)
  const begun = { patientId: patient.id, since: followed.openedAt, besides: followed.intakeId }
  const newerForms = await countHeardSince(tx, clinicId, begun)
  const recipient = await findRecipient(tx, clinicId, 'patient', patient.id)
  const address = recipient?.isOff === false ? await livingAddress(tx, clinicId, patient) : null
  const reached = { isArchived: recipient?.isThere === false, hasAddress: address !== null }
  const facts = checkInFacts({ now, timeZone, checkIn, followed, links, newerForms, ...reached })
  return { checkIn, address, pathway: followed.pathway, facts }
}

/** Not where nothing leaves or arrives: silence would then say nothing. */
async function livingAddress(tx: Tx, clinicId: string, patient: Patient): Promise<string | null> {
  const address = writtenTo(patient)
  if (address === null || !hasWayTo(address)) return null
  const mails = await messagesTo(tx, clinicId, { personId: patient.id, address })
  return bounceOf(mails) === null ? address : null
}
