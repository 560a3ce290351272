import 'server-only'
import type { Author, PatientSelf } from '@/lib/access/actor'
import type { AuditEvent } from '@/lib/audit/event'
import type { Case } from '@/lib/cases/case'
import type { CaseEvent } from '@/lib/cases/case-event'
import { alertsIn, decideHearing, type Hearing, type HearingDecision, isNews } from '@/lib/cases/hearing'
import { appendCaseEvents } from '@/lib/db/case-events'
import { lockCaseOfIntake } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { insertFindings, standingOnFormOfCase, withdrawFindings } from '@/lib/db/findings'
import { openCase } from '@/lib/db/open-case'
import { lockHeardCases, lockWaitingOf } from '@/lib/db/waiting-cases'
import type { Finding, RaisedFinding } from '@/lib/triage/finding'
import { isKnownFrom, restsOnThePerson } from '@/lib/triage/known-from'
import { isHalfTakenBack } from '@/lib/triage/new-signs'
import { reconcile, type Retold, retold } from '@/lib/triage/reconcile'
import type { RuleSet } from '@/lib/triage/rule'
import { endWaits } from './end-waits'
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
  readonly ruleSet: Pick<RuleSet, 'fingerprint' | 'rules'>
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
  /** What it changed beside the case. */
  readonly audit: readonly AuditEvent[]
}

/**
 * Writes down what triage found, and opens or raises the case. The caller holds the lock on the intake, so that two
 * saves cannot open two cases: where there was none when the intake was read, there is none now.
 */
export async function hearPatient(tx: Tx, heard: HeardIntake): Promise<HeardOutcome> {
  const { clinicId, intakeId, actor, now, assessment, opened } = heard
  const { fingerprint: ruleSet, rules } = heard.ruleSet
  const stood = heard.standing.map(({ finding }) => finding)
  const before = heard.standing.map(({ id, finding }) => ({ id, finding, isWithdrawn: false }))
  const { raise, withdraw } = reconcile(before, assessment.findings)
  const changed = retold(before, assessment.findings, rules)
  const ended = [...withdraw, ...changed.map(({ id }) => id)]
  if (!heard.isSubmitted && raise.length + ended.length === 0) {
    return { case: opened, raised: [], standing: heard.standing, audit: [] }
  }
  const added = await insertFindings(tx, clinicId, { intakeId, ruleSet, raisedAt: now, findings: raise })
  if (ended.length > 0) await withdrawFindings(tx, clinicId, ended, now)
  const goingOn = await tellAnew(tx, heard, changed)

  const more = raise.filter((each) => !isHalfTakenBack(stood, each, rules))
  const news = [...(await notKnownBefore(tx, heard, more)), ...newlySaidIn(changed)]
  const isCheckIn = heard.follows !== null
  const hasWithdrawn = withdraw.length > 0 || changed.some(({ isRenamed, hasLost }) => isRenamed || hasLost)
  const hearing = { ...heard, patientId: actor.patientId, raise: news, hasWithdrawn, isCheckIn }
  return {
    ...(isNews(hearing) ? await hearNews(tx, heard, hearing) : await hearRest(tx, heard, hearing)),
    raised: alertsIn(news),
    standing: [...heard.standing.filter(({ id }) => !ended.includes(id)), ...goingOn, ...added],
  }
}

const newlySaidIn = (changed: readonly Retold[]) =>
  changed.filter(({ hasNews }) => hasNews).map(({ finding }) => finding)

/**
 * What was written down is not rewritten: a flag that rests on other answers has another row, with the time and the reading
 * of the one before it. Where a sign of that was taken back it shows as such; where one is news, the advice is read anew.
 */
async function tellAnew(tx: Tx, heard: HeardIntake, changed: readonly Retold[]): Promise<readonly RaisedFinding[]> {
  const { clinicId, intakeId, now } = heard
  const { fingerprint: ruleSet } = heard.ruleSet
  const rows: RaisedFinding[] = []
  for (const { id, finding, hasLost, hasNews } of changed) {
    const before = heard.standing.find((each) => each.id === id)
    const raisedAt = hasLost ? now : (before?.raisedAt ?? now)
    const acknowledgedAt = hasNews ? null : (before?.acknowledgedAt ?? null)
    rows.push(
      ...(await insertFindings(tx, clinicId, { intakeId, ruleSet, raisedAt, acknowledgedAt, findings: [finding] })),
    )
  }
  return rows
}

type Written = Pick<HeardOutcome, 'case' | 'audit'>

/** Nobody has to read it: nothing opens by it, and whoever is waited for was not heard. */
async function hearRest(tx: Tx, heard: HeardIntake, hearing: Hearing): Promise<Written> {
  const existing = heard.opened && (await lockCaseOfIntake(tx, heard.clinicId, heard.intakeId))
  const decision = decideHearing(existing, hearing)
  if (decision.type === 'raise') await writeRaised(tx, heard, decision)
  return { case: decision.type === 'raise' ? decision.case : existing, audit: [] }
}

async function hearNews(tx: Tx, heard: HeardIntake, hearing: Hearing): Promise<Written> {
  const { clinicId, actor, intakeId, opened, follows } = heard
  const { patientId } = actor
  const there = opened && (await lockHeardCases(tx, clinicId, { patientId, intakeId }))
  const decision = decideHearing(there?.ofIntake ?? null, hearing)
  switch (decision.type) {
    case 'raise': {
      await writeRaised(tx, heard, decision)
      return { case: decision.case, audit: await endWaits(tx, heard, there?.waiting ?? [], decision.case.id) }
    }
    case 'open': {
      const { id, isAwaited } = await writeOpened(tx, heard, decision)
      const waiting = isAwaited ? await lockWaitingOf(tx, clinicId, patientId) : []
      return { case: { ...decision.case, id }, audit: await endWaits(tx, heard, waiting, id) }
    }
    case 'nothing': {
      // A calm check-in, which is read in the case that it follows.
      const waiting = follows === null ? [] : await lockWaitingOf(tx, clinicId, patientId)
      return { case: null, audit: follows === null ? [] : await endWaits(tx, heard, waiting, follows) }
    }
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
  if (decision.type === 'nothing') return existing
  if (decision.type === 'open') return { ...decision.case, id: (await writeOpened(tx, heard, decision)).id }
  await writeRaised(tx, heard, decision)
  return decision.case
}

async function writeOpened(tx: Tx, heard: Hearable, decision: Extract<HearingDecision, { type: 'open' }>) {
  const { clinicId, actor, now, intakeId, follows } = heard
  const opened = await openCase(tx, clinicId, decision.case, { actor, at: now, events: decision.events })
  if (follows !== null) await tellFollowedCase(tx, heard, { intakeId, caseId: opened.id })
  return opened
}

async function writeRaised(
  tx: Tx,
  { clinicId, actor, now }: Hearable,
  { case: next, events }: { readonly case: Case; readonly events: readonly CaseEvent[] },
): Promise<void> {
  await writeLockedCase(tx, clinicId, next, next.revision - 1)
  await appendCaseEvents(tx, clinicId, next.id, actor, now, events)
}
