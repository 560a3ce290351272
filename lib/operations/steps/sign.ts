import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Reading } from '@/lib/cases/countersign'
import type { Decision } from '@/lib/cases/transitions'
import { type Refused, refused } from '@/lib/result'
import { listCaseEvents } from '@/lib/db/case-events'
import type { Tx } from '@/lib/db/client'
import type { Clinic } from '@/lib/db/clinics'
import { findStaff } from '@/lib/db/staff'
import { applyDecision } from './apply-decision'
import type { CaseSubject } from './load-case'

interface Acting {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: StaffActor
  readonly now: Date
}

/** Asks for the person only where the clinic has anything read. */
export async function readingAt(
  { tx, clinicId, actor }: Acting,
  { countersignDays: days }: Pick<Clinic, 'countersignDays'>,
): Promise<Reading> {
  const person = days > 0 ? await findStaff(tx, clinicId, actor.staffId) : null
  return { days, isSupervised: person?.isSupervised === true }
}

interface Signing {
  /** Of the case as it was read. */
  readonly revision: number
  /** What is left in the timeline. */
  readonly leaves: 'countersigned' | 'reopened'
  readonly decide: (subject: CaseSubject, reading: Reading) => Decision
}

/**
 * Somebody who has read a closed case says whether they agree. Of two at once the second hears who was faster; a second
 * press of one's own changes nothing.
 */
export async function sign(
  context: Acting,
  subject: CaseSubject,
  { revision, leaves, decide }: Signing,
): Promise<Refused | 'changed' | 'unchanged'> {
  const { case: current, clinic } = subject
  if (current.revision !== revision) return overtaken(context, subject, { revision, leaves })
  const applied = await applyDecision(context, current, decide(subject, await readingAt(context, clinic)))
  return applied.ok ? 'changed' : applied
}

const signed = { countersigned: 'countersigned-already', reopened: 'reopened-already' } as const
const changes = ['countersigned', 'reopened', 'reopened-by-patient', 'closed', 'undone'] as const

/** Who was faster, where that is all that happened since. */
async function overtaken(
  { tx, clinicId, actor }: Acting,
  { case: current }: CaseSubject,
  { revision, leaves }: Omit<Signing, 'decide'>,
): Promise<Refused | 'unchanged'> {
  const events = await listCaseEvents(tx, clinicId, current.id)
  const last = events.findLast(({ event }) => changes.some((type) => type === event.type))
  const type = last?.event.type
  if (current.revision !== revision + 1 || !last?.actorId || (type !== 'countersigned' && type !== 'reopened')) {
    return refused('case-changed')
  }
  if (last.actorId === actor.staffId) return type === leaves ? 'unchanged' : refused('case-changed')
  const person = await findStaff(tx, clinicId, last.actorId)
  return refused(signed[type], { values: { name: person?.name ?? '' } })
}
