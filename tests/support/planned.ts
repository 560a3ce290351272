import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { sendDueHandout } from '@/lib/operations/handouts/send-due-handout'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { keelItself } from './refusals'

const choice = (handout: string) => ({
  handouts: [handout],
  personalLine: 'As we said.',
  thoughtOf: false,
  send: 'in-2-weeks',
})

/** On the day on which it is due, so many minutes after ten in the morning. */
export const onTheDay = (minutes = 0) => at(14 * 24 * 60 + 60 + minutes)

export const planOnCase = async (clinic: TestClinic, caseId: string, handout = 'h5') => {
  must(await assignHandouts(clinic.clinician, { caseId, ...choice(handout) }, start))
}

export const planWithoutCase = async (clinic: TestClinic, patientId: string, handout = 'h5') => {
  must(await giveToPatient(clinic.clinician, { patientId, ...choice(handout) }, start))
}

/** The newest plan of a patient, as the database has it. */
export async function planOf(keel: Keel, patientId: string) {
  const rows = await keel.asOwner(
    `SELECT id, due_at AS "dueAt", held_for AS "heldFor", ended_as AS "endedAs", ended_by AS "endedBy", title
     FROM planned_handout WHERE patient_id = $1 ORDER BY planned_at, id`,
    [patientId],
  )
  const { id, ...plan } = rows.at(-1) ?? {}
  return { ...plan, id: String(id) }
}

/** The job's own step. */
export const sendDue = (clinic: TestClinic, plannedId: string, clock = onTheDay()) =>
  sendDueHandout(keelItself(clinic), { plannedId }, clock)
