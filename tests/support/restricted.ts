import type { StaffActor } from '@/lib/access/actor'
import { openRestricted } from '@/lib/operations/patients/open-restricted'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, type TestClinic } from './clinic'
import type { Keel } from './keel'

export const reason = 'A colleague.'

/** From a minute after the test began. */
export const restricted = async (clinic: TestClinic, patientId: string, colleagueId = '') =>
  must(await restrictRecord(clinic.lead, { patientId, reason, colleagueId }, at(1)))

export const opened = async (actor: StaffActor, patientId: string, minute = 2) =>
  must(await openRestricted(actor, { patientId, why: 'care', words: '' }, at(minute)))

/** The one that stands, as a lead who has opened the record sees it. */
export async function restrictionOf({ lead }: TestClinic, patientId: string, minute = 3): Promise<string> {
  await opened(lead, patientId, minute)
  return must(await viewPatient(lead, { patientId }, at(minute))).restrictions[0]?.id ?? ''
}

/** While this runs, every record of the clinic `here` is restricted. */
export async function withAllRestricted(keel: Keel, work: () => Promise<unknown>): Promise<void> {
  const words = 'For a while.'
  await keel.asOwner(
    `INSERT INTO record_restriction (clinic_id, id, patient_id, reason, placed_at, placed_by)
     SELECT clinic_id, gen_random_uuid(), id, $2, $3, $4 FROM patient p WHERE clinic_id = $1 AND NOT EXISTS (
       SELECT FROM record_restriction r WHERE r.clinic_id = $1 AND r.patient_id = p.id AND r.lifted_at IS NULL)`,
    [keel.here.id, words, at(0).now(), keel.here.lead.staffId],
  )
  try {
    await work()
  } finally {
    await keel.asOwner('DELETE FROM record_restriction WHERE clinic_id = $1 AND reason = $2', [keel.here.id, words])
  }
}
