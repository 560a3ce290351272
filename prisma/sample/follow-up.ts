import type { StaffActor } from '@/lib/access/actor'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { listDueCheckIns } from '@/lib/operations/cases/list-due-check-ins'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { settleCheckIn } from '@/lib/operations/cases/settle-check-in'
import { must } from './live-story'

/** How many nobody has heard from yet when the clinic opens today. */
const leftOver = 2

/** The check-ins of the weeks before: nobody here has an e-mail address, so a clinician saw to most of them. */
export async function followUp(actor: StaffActor, at: Date): Promise<void> {
  const clock = { now: () => at }
  const keel = { kind: 'system', clinicId: actor.clinicId } as const
  for (const checkInId of must(await listDueCheckIns(keel, {}, clock))) {
    must(await advanceCheckIn(keel, { checkInId }, clock))
  }
  const { rows } = must(await listWorklist(actor, { filter: 'no-reply' }, clock))
  for (const { id } of rows.slice(leftOver)) must(await settleCheckIn(actor, { caseId: id }, clock))
}
