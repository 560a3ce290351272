import type { StaffActor } from '@/lib/access/actor'
import { openRestricted } from '@/lib/operations/patients/open-restricted'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, type TestClinic } from './clinic'

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
