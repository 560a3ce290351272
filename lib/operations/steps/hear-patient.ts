import 'server-only'
import type { Author, PatientSelf } from '@/lib/access/actor'
import type { Case } from '@/lib/cases/case'
import { alertsIn, decideHearing, type Hearing, type HearingDecision } from '@/lib/cases/hearing'
import { appendCaseEvents } from '@/lib/db/case-events'
import { lockCaseOfIntake } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { insertFindings, standingOnFormOfCase, withdrawFindings } from '@/lib/db/findings'
import { openCase } from '@/lib/db/open-case'
import type { Finding, RaisedFinding } from '@/lib/triage/finding'
import { isKnownFrom, restsOnThePerson } from '@/lib/triage/known-from'
import { reconcile } from '@/lib/triage/reconcile'
import { tellFollowedCase } from './settle-check-in'
import { writeLockedCase } from './write-case'

/** A form that is heard, and what it may belong to. */
export interface Hearable extends Pick<Hearing, 'intakeId' | 'now'> {
  readonly clinicId: string
  readonly actor: Author
  /** Of a check-in: the case that it follows. */
  readonly follows: string | null
}

export interface HeardIntake extends Hearable, Omit<Hearing, 'patientId' | 'raise' | 'hasWithdrawn' | 'isCheckIn'> {
  readonly actor: PatientSelf
  readonly ruleSet: string
  /** What stood before. */
  readonly standing: readonly RaisedFinding[]
  /** The case that there was, as it was read. */
  readonly opened: Case | null
}

export interface HeardOutcome {
  readonly case: Case | null
  readonly raised: readonly string[]
  /** What stands from now on. */
  readonly standing: readonly RaisedFinding[]
}

/**
 * Writes down what triage found, and opens or raises the case. The caller holds the lock on the intake, so that two
 * saves cannot open two cases: where there was none when the intake was read, there is none now.
 */
export async function hearPatient(tx: Tx, heard: HeardIntake): Promise<HeardOutcome> {
  const { clinicId, intakeId, actor, now, assessment, opened, ruleSet } = heard
  const before = heard.standing.map(({ id, finding }) => ({ id, finding, isWithdrawn: false }))
  const { raise, withdraw } = reconcile(before, assessment.findings)
  if (!heard.isSubmitted && raise.length === 0 && withdraw.length === 0) {
    return { case: opened, raised: [], standing: heard.standing }
  }
  const added = await insertFindings(tx, clinicId, { intakeId, ruleSet, raisedAt: now, findings: raise })
  if (withdraw.length > 0) await withdrawFindings(tx, clinicId, withdraw, now)

  const existing = opened && (await lockCaseOfIntake(tx, clinicId, intakeId))
  const news = await notKnownBefore(tx, heard, raise)
  const isCheckIn = heard.follows !== null
  const hearing = { ...heard, patientId: actor.patientId, raise: news, hasWithdrawn: withdraw.length > 0, isCheckIn }
  return {
    case: await writeHearing(tx, heard, existing, decideHearing(existing, hearing)),
    raised: alertsIn(news),
    standing: [...heard.standing.filter(({ id }) => !withdraw.includes(id)), ...added],
  }
}

/** A check-in is heard against the form before it: that a child is one was known, and decided on, then. */
export async function notKnownBefore(
  tx: Tx,
  { clinicId, follows }: Pick<Hearable, 'clinicId' | 'follows'>,
  raise: readonly Finding[],
): Promise<readonly Finding[]> {
  if (follows === null || !raise.some(restsOnThePerson)) return raise
  const earlier = await standingOnFormOfCase(tx, clinicId, follows)
  return raise.filter((each) => !isKnownFrom(earlier, each))
}

/** Opens the case or writes what it has become, with its rows of the timeline. */
export async function writeHearing(
  tx: Tx,
  heard: Hearable,
  existing: Case | null,
  decision: HearingDecision,
): Promise<Case | null> {
  const { clinicId, actor, now, intakeId } = heard
  if (decision.type === 'nothing') return existing
  if (decision.type === 'open') {
    const caseId = await openCase(tx, clinicId, decision.case, { actor, at: now, events: decision.events })
    if (heard.follows !== null) await tellFollowedCase(tx, heard, { intakeId, caseId })
    return { ...decision.case, id: caseId }
  }
  await writeLockedCase(tx, clinicId, decision.case, decision.case.revision - 1)
  await appendCaseEvents(tx, clinicId, decision.case.id, actor, now, decision.events)
  return decision.case
}
