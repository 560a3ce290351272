import type { StaffActor } from '@/lib/access/actor'
import { momentOf, wallClock } from '@/lib/clinics/wall-clock'
import { sample } from '@/lib/content/pathways/sample'
import { isQuiet } from '@/lib/handouts/reading'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { listDueCheckIns } from '@/lib/operations/cases/list-due-check-ins'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { renewCheckIn } from '@/lib/operations/cases/renew-check-in'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
import { viewCase } from '@/lib/operations/cases/view-case'
import { answer, must, patientActor } from './live-story'

/** How many nobody has heard from yet when the clinic opens today. */
const leftOver = 2

/**
 * The check-ins of the weeks before: nobody here has an e-mail address, so a clinician saw to most of them, and read a link
 * out to some, who answered.
 */
export async function followUp(actor: StaffActor, at: Date, timeZone: string): Promise<void> {
  const clock = { now: () => at }
  const asked = { now: () => byDay(at, timeZone) }
  const keel = { kind: 'system', clinicId: actor.clinicId } as const
  for (const checkInId of must(await listDueCheckIns(keel, {}, asked))) {
    must(await advanceCheckIn(keel, { checkInId }, asked))
  }
  const { rows } = must(await listWorklist(actor, { filter: 'no-reply' }, clock))
  for (const [turn, { id: caseId }] of rows.slice(leftOver).entries()) {
    const said = sample.checkIns[turn]
    if (!said) {
      must(await settleCheckIn(actor, { caseId }, clock))
      continue
    }
    const { patient } = must(await viewCase(actor, { caseId }, clock))
    must(await renewCheckIn(actor, { caseId }, clock))
    await answer(patientActor(actor.clinicId, patient.id), patient, said, at, sample.pathway.checkIn)
  }
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Nobody is asked by night: loaded then, what was due went in the evening before. */
function byDay(at: Date, timeZone: string): Date {
  const wall = wallClock(at, timeZone)
  if (!isQuiet(wall)) return at
  const day = Math.floor((wall.getTime() - 20 * hourMs) / dayMs) * dayMs
  return momentOf(new Date(day + 19 * hourMs), timeZone)
}
