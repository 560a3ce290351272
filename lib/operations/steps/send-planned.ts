import 'server-only'
import type { AuditEvent } from '@/lib/audit/event'
import { endPlanned } from '@/lib/db/planned-handouts'
import type { PlannedHandout } from '@/lib/handouts/planned'
import { type Giving, giveHandouts } from './give-handouts'
import type { OnTheDay } from './load-on-the-day'
import { noteOnCase } from './note-on-case'

interface Wanted {
  readonly planned: PlannedHandout
  readonly found: Pick<OnTheDay, 'patient' | 'hasIt'> & { readonly sendable: NonNullable<OnTheDay['sendable']> }
  readonly despite: readonly string[]
}

/** What was planned goes to the patient, in the version that is out now; where they have it already, the plan ends. */
export async function sendPlanned(
  context: Giving,
  { planned, found, despite }: Wanted,
): Promise<readonly [AuditEvent, ...AuditEvent[]]> {
  const { tx, clinicId, actor, now } = context
  const { id, caseId, title, locale, personalLine, plannedBy } = planned
  const staffId = actor.kind === 'staff' ? actor.staffId : null
  const to = { caseId, patient: found.patient, locale }
  const wanted = [{ id, copies: found.sendable.copies, despite, personalLine }]
  const given = found.hasIt ? [] : await giveHandouts(context, to, wanted, staffId ?? plannedBy)
  const as = given.length > 0 ? 'sent' : 'had-already'
  await endPlanned(tx, clinicId, id, { as, by: staffId, at: now })
  if (as === 'had-already') await noteOnCase(context, caseId, { type: 'plan-had-already', plannedId: id, title })
  return [{ type: 'handout.plan-ended', plannedId: id, end: as }, ...given]
}
