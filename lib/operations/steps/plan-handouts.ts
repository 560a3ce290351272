import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { CaseEvent } from '@/lib/cases/case-event'
import { appendCaseEvents } from '@/lib/db/case-events'
import { keepLinksOpen } from '@/lib/db/invitations'
import { insertPlanned } from '@/lib/db/planned-handouts'
import { englishTitle, type Shelved } from '@/lib/handouts/shelves'
import { openForPlan } from '@/lib/patients/invitation'
import type { Addressee, Giving } from './give-handouts'

interface Planning extends Giving {
  readonly actor: StaffActor
}

interface Wanted {
  readonly shelved: Shelved
  readonly despite: readonly string[]
  readonly personalLine: string
}

/**
 * Puts these down for a later day: nobody is told, and the patient sees nothing of it until then. The link that they hold goes
 * on opening for it, or the plan would come to a page that they cannot open.
 */
export async function planHandouts(
  { tx, clinicId, actor, now }: Planning,
  { caseId, patient, locale }: Addressee,
  wanted: readonly Wanted[],
  dueAt: Date,
): Promise<readonly AuditEvent[]> {
  const plan = { patientId: patient.id, caseId, locale, plannedBy: actor.staffId, plannedAt: now, dueAt }
  const rows = wanted.map(({ shelved, despite, personalLine }) => {
    const { handout } = shelved
    return { ...plan, handout, title: englishTitle(shelved), despite, personalLine }
  })
  const made = await insertPlanned(tx, clinicId, rows)
  await keepLinksOpen(tx, clinicId, patient.id, now, openForPlan(dueAt))
  const events = made.map(({ id, title }): CaseEvent => {
    return { type: 'handout-planned', plannedId: id, title, dueAt: dueAt.toISOString() }
  })
  if (caseId !== null && made.length > 0) await appendCaseEvents(tx, clinicId, caseId, actor, now, events)
  return made.map(({ id, handout }) => ({ type: 'handout.planned', caseId, plannedId: id, handout }))
}
