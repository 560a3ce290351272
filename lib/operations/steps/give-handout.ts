import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import { insertAssignments } from '@/lib/db/assignments'
import { appendCaseEvent } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'
import { keepVersions } from '@/lib/db/handout-versions'
import { findIntake } from '@/lib/db/intakes'
import { findPatient } from '@/lib/db/patients'
import { everyLanguage, type HandoutEntry, published } from '@/lib/handouts/handout'
import { queueMessage } from '@/lib/mail/queue-message'

interface Giving {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/**
 * Sends one version of a handout to the patient of a case, in the language they answered in, and keeps it as it is now,
 * whatever is published later. Nothing where it is on the case already.
 */
export async function giveHandout(
  context: Giving,
  { id: caseId, patientId, intakeId }: Case,
  entry: HandoutEntry,
  personalLine: string,
): Promise<AuditEvent | null> {
  const { tx, clinicId, actor, now } = context
  const locale = (await findIntake(tx, clinicId, intakeId))?.locale ?? 'en'
  const versionIds = await keepVersions(tx, clinicId, everyLanguage(entry), locale, now)
  const giving = { patientId, caseId, personalLine, assignedBy: actor.staffId, assignedAt: now }
  const [assignmentId] = await insertAssignments(tx, clinicId, giving, versionIds)
  if (!assignmentId) return null
  const { title, version, handout } = published(entry, locale)
  await appendCaseEvent(tx, clinicId, caseId, actor, now, {
    type: 'handout-assigned',
    assignmentId,
    title,
    personalLine,
  })
  await tell(context, patientId)
  return { type: 'handout.assigned', caseId, assignmentId, handout, version }
}

/** It leads to the patient's page, which their own link opens: a new one would end it, and ask for another form. */
async function tell(context: Giving, personId: string): Promise<void> {
  const address = (await findPatient(context.tx, context.clinicId, personId))?.email ?? null
  if (address) await queueMessage(context, { kind: 'handout-sent', personId, aboutId: null, address })
}
