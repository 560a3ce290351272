import 'server-only'
import type { Actor } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { CaseEvent } from '@/lib/cases/case-event'
import { insertAssignments } from '@/lib/db/assignments'
import { appendCaseEvents } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'
import { keepVersions, type Published } from '@/lib/db/handout-versions'
import type { Locale } from '@/lib/intake/questionnaire'
import { queueMessage } from '@/lib/mail/queue-message'
import type { Patient } from '@/lib/patients/patient'
import { writtenTo } from '@/lib/patients/written-to'

export interface Giving {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: Actor
  readonly now: Date
}

export interface Addressee {
  /** Null where they are given without a case. */
  readonly caseId: string | null
  readonly patient: Pick<Patient, 'id' | 'email' | 'textTo'>
  /** What they answered in. */
  readonly locale: Locale
}

interface Wanted {
  /** The version that is sent, in every language that it has: at least one. */
  readonly copies: readonly [Published, ...Published[]]
  /** What spoke against it and was read before it was sent. */
  readonly despite: readonly string[]
  readonly personalLine: string
  /** Of what was planned: what it is known by already. */
  readonly id?: string
}

/**
 * Sends these to a patient in their language where there is a copy in it, and keeps each as it is now, whatever is published later.
 * What is on the case already is not sent again; the patient is told once of all.
 */
export async function giveHandouts(
  context: Giving,
  { caseId, patient, locale }: Addressee,
  wanted: readonly Wanted[],
  assignedBy: string,
): Promise<readonly AuditEvent[]> {
  const { tx, clinicId, actor, now } = context
  const idOf = await keepVersions(
    tx,
    clinicId,
    wanted.flatMap(({ copies }) => copies),
    now,
  )
  const chosen = wanted.map(({ copies, ...each }) => {
    const copy = copies.find((one) => one.locale === locale) ?? copies[0]
    // A kept copy has an id too, which is not the one that this is given under.
    const { handout, version, title } = copy
    return { ...each, handout, version, title, versionId: idOf(copy) }
  })
  const giving = { patientId: patient.id, caseId, assignedBy, assignedAt: now }
  // With a case its timeline says what spoke against it.
  const rows = chosen.map(({ id, versionId, despite, personalLine }) => ({
    ...(id === undefined ? {} : { id }),
    ...{ handoutVersionId: versionId, personalLine },
    despite: caseId === null ? [...despite] : [],
  }))
  const made = await insertAssignments(tx, clinicId, giving, rows)
  const given = chosen.flatMap((copy) => {
    const assignmentId = made.get(copy.versionId)
    return assignmentId ? [{ ...copy, assignmentId }] : []
  })
  if (given.length === 0) return []
  const events = given.map(({ assignmentId, title, despite, personalLine }): CaseEvent => ({
    type: 'handout-assigned',
    assignmentId,
    title,
    personalLine,
    ...(despite.length > 0 ? { despite: [...despite] } : {}),
  }))
  if (caseId !== null) await appendCaseEvents(tx, clinicId, caseId, actor, now, events)
  await tell(context, patient)
  return given.map(({ assignmentId, handout, version }) => ({
    type: 'handout.assigned',
    caseId,
    assignmentId,
    handout,
    version,
  }))
}

/** It leads to the patient's page, which their own link opens: a new one would end it, and ask for another form. */
async function tell(context: Giving, patient: Addressee['patient']): Promise<void> {
  const address = writtenTo(patient)
  if (address) await queueMessage(context, { kind: 'handout-sent', personId: patient.id, aboutId: null, address })
}
