import type { PatientActor } from '@/lib/access/actor'
import { identifyPatient } from '@/lib/auth/identify-patient'
import type { Clock } from '@/lib/clock'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { must } from '@/prisma/sample/live-story'
import { at, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { born } from './patient'

/** The other record becomes part of the first. Hands back the merge. */
export async function merged(
  keel: Keel,
  { clinician }: TestClinic,
  [patientId, otherId]: readonly [string, string],
  taken: readonly string[] = [],
  clock: Clock = at(1),
): Promise<string> {
  const { pair } = must(await viewMerge(clinician, { patientId, otherId }, clock))
  must(await mergePatients(clinician, { patientId, otherId, taken, drawn: pair?.drawn ?? '' }, clock))
  const rows = await keel.asOwner('SELECT id FROM patient_merge WHERE merged_id = $1 AND undone_at IS NULL', [otherId])
  return String(rows[0]?.id)
}

export const unmerged = async ({ lead }: TestClinic, mergeId: string, clock: Clock = at(60)): Promise<void> => {
  must(await undoMerge(lead, { mergeId }, clock))
}

/** Who comes in by a link, as the record that it opens. */
export async function cameBy(keel: Keel, token: string, clock: Clock): Promise<PatientActor> {
  const { clinicId, sessionId } = must(await identifyPatient({ token, dateOfBirth: born }, clock))
  const [session] = await keel.asOwner('SELECT person_id FROM session WHERE id = $1', [sessionId])
  return { kind: 'patient', clinicId, sessionId, patientId: String(session?.['person_id']) }
}

export const tokenOf = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? ''
