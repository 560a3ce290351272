import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { CaseEvent } from '@/lib/cases/case-event'
import { insertAssignments } from '@/lib/db/assignments'
import { appendCaseEvents } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'
import { keepVersions } from '@/lib/db/handout-versions'
import { everyLanguage, type HandoutEntry } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'
import { queueMessage } from '@/lib/mail/queue-message'

interface Giving {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

interface Addressee {
  readonly patient: { readonly id: string; readonly email: string | null }
  /** What they answered in. */
  readonly locale: Locale
}

interface Wanted {
  readonly entry: HandoutEntry
  /** What spoke against it and was read before it was sent. */
  readonly despite: readonly string[]
}

/**
 * Sends these to the patient of a case in their language, and keeps each as it is now, whatever is published later.
 * What is on the case already is not sent again; the patient is told once of all.
 */
export async function giveHandouts(
  context: Giving,
  caseId: string,
  { patient, locale }: Addressee,
  wanted: readonly Wanted[],
  personalLine: string,
): Promise<readonly AuditEvent[]> {
  const { tx, clinicId, actor, now } = context
  const copies = wanted.flatMap(({ entry }) => everyLanguage(entry))
  const versionIds = await keepVersions(tx, clinicId, copies, locale, now)
  const giving = { patientId: patient.id, caseId, personalLine, assignedBy: actor.staffId, assignedAt: now }
  const made = await insertAssignments(tx, clinicId, giving, versionIds)
  const given = wanted.flatMap(({ entry, despite }, at) => {
    const assignmentId = made.get(versionIds[at] ?? '')
    return assignmentId ? [{ assignmentId, entry, title: entry.words[locale].title, despite }] : []
  })
  if (given.length === 0) return []
  const events = given.map(({ assignmentId, title, despite }): CaseEvent => ({
    type: 'handout-assigned',
    assignmentId,
    title,
    personalLine,
    ...(despite.length > 0 ? { despite: [...despite] } : {}),
  }))
  await appendCaseEvents(tx, clinicId, caseId, actor, now, events)
  await tell(context, patient)
  return given.map(({ assignmentId, entry: { handout, version } }) => ({
    type: 'handout.assigned',
    caseId,
    assignmentId,
    handout,
    version,
  }))
}

/** It leads to the patient's page, which their own link opens: a new one would end it, and ask for another form. */
async function tell(context: Giving, { id: personId, email: address }: Addressee['patient']): Promise<void> {
  if (address) await queueMessage(context, { kind: 'handout-sent', personId, aboutId: null, address })
}
