import type { PatientActor } from '@/lib/access/actor'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from './clinic'

/** Gives one without a case, and hands back which assignment that is. */
export async function givenWithoutCase(clinic: TestClinic, { patientId }: PatientActor, handout = 'h2', clock = start) {
  const giving = { patientId, handouts: [handout], personalLine: '', thoughtOf: true }
  must(await giveToPatient(clinic.clinician, giving, clock))
  const { handouts } = must(await viewGiving(clinic.clinician, { patientId }, clock))
  return handouts.find((each) => each.handout === handout)?.id ?? ''
}
