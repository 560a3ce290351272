import { fullName, type Name } from './name'
import type { Patient } from './patient'

/** For so long a second press, or the same page sent again, is the same arrival. */
const againMs = 60 * 60 * 1000

interface Arriving extends Name {
  readonly dateOfBirth: string
}

/** Whether what is sent again is what this record began with. */
export const isSameArrival = (patient: Patient, arriving: Arriving, now: Date): boolean =>
  patient.unmatchedSince !== null &&
  patient.archivedAt === null &&
  now.getTime() - patient.unmatchedSince.getTime() <= againMs &&
  patient.dateOfBirth === arriving.dateOfBirth &&
  fullName(patient) === fullName(arriving)

/** What has no place any more: matched already, or no patient here. */
export const isWaiting = ({ unmatchedSince, archivedAt }: Pick<Patient, 'unmatchedSince' | 'archivedAt'>): boolean =>
  unmatchedSince !== null && archivedAt === null
