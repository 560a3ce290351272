import 'server-only'
import type { Author } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import type { CaseEvent } from '@/lib/cases/case-event'
import { type CheckIn, planCheckIn } from '@/lib/cases/check-in'
import type { Schedule } from '@/lib/clinics/schedule'
import { appendCaseEvent } from '@/lib/db/case-events'
import { insertCheckIn, lockCheckInOfIntake, updateCheckIn } from '@/lib/db/check-ins'
import type { Tx } from '@/lib/db/client'

interface Moment {
  readonly clinicId: string
  readonly actor: Author
  readonly now: Date
}

/** Once the form is sent: when to ask again, by the tier that stands now. */
export async function planFollowing(
  tx: Tx,
  clinicId: string,
  { sent, now, schedule }: { readonly sent: Case; readonly now: Date; readonly schedule: Schedule },
): Promise<void> {
  const planned = planCheckIn(sent.tier, now, schedule)
  if (planned) await insertCheckIn(tx, clinicId, { caseId: sent.id, patientId: sent.patientId, ...planned })
}

/** What a check-in has become, in its own row and in the timeline of the case that it follows. */
export async function settleInTimeline(
  tx: Tx,
  { clinicId, actor, now }: Moment,
  checkIn: CheckIn,
  change: Parameters<typeof updateCheckIn>[3],
  event: CaseEvent,
): Promise<string> {
  await updateCheckIn(tx, clinicId, checkIn.id, change)
  return appendCaseEvent(tx, clinicId, checkIn.caseId, actor, now, event)
}

/** A case that opened out of a check-in is named in the case before it, and nobody is reminded any more. */
export async function tellFollowedCase(
  tx: Tx,
  moment: Moment,
  opened: { readonly intakeId: string; readonly caseId: string },
): Promise<void> {
  const checkIn = await lockCheckInOfIntake(tx, moment.clinicId, opened.intakeId)
  if (!checkIn) return
  const { kind } = checkIn
  const settled = { state: 'worse', settledAt: moment.now, settledBy: null, reason: null } as const
  await settleInTimeline(tx, moment, checkIn, settled, { type: 'check-in-worse', kind, caseId: opened.caseId })
}
