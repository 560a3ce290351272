import 'server-only'
import { z } from 'zod'
import type { CaseEvent } from '@/lib/cases/case-event'
import { library } from '@/lib/content/handouts/library'
import { backPain } from '@/lib/content/pathways'
import { sourceTitle } from '@/lib/content/sources'
import { listAssignments } from '@/lib/db/assignments'
import { listCaseEvents } from '@/lib/db/case-events'
import { getClinic } from '@/lib/db/clinics'
import { listFindings, type RaisedFinding } from '@/lib/db/findings'
import { readDraft } from '@/lib/db/intakes'
import { loadCase } from '@/lib/db/own-case'
import { findPatient } from '@/lib/db/patients'
import { staffNames } from '@/lib/db/staff'
import { findSubmission } from '@/lib/db/submissions'
import { suggest } from '@/lib/handouts/suggest'
import { summarize, type SummarySection } from '@/lib/intake/submission'
import { ageOn } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { type Context, defineQuery, done } from '../gateway'

/** The case on one screen. Opening it is recorded: who looked at which patient's answers. */
export const viewCase = defineQuery({
  who: 'staff',
  action: 'case.view',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, { case: current }) => {
    const { tx, clinicId, actor, now } = context
    const clinic = await getClinic(tx, clinicId)
    const patient = await findPatient(tx, clinicId, current.patientId)
    if (!patient) return refused('not-found')
    const findings = await listFindings(tx, clinicId, current.intakeId)
    const events = await listCaseEvents(tx, clinicId, current.id)
    const assigned = await listAssignments(tx, clinicId, { caseId: current.id })
    const ownerId = current.standing.state === 'open' ? null : current.standing.ownerId
    const names = await staffNames(tx, clinicId, [
      ...events.flatMap(({ actorKind, actorId }) => (actorKind === 'staff' && actorId ? [actorId] : [])),
      ...assigned.flatMap(({ assignedBy }) => assignedBy ?? []),
      ...(ownerId ? [ownerId] : []),
    ])
    const age = ageOn(patient.dateOfBirth, now, clinic.timeZone)
    const { sections, answers } = await answersOf(context, current.intakeId, { age, sex: patient.sex })
    const flags = findings.filter((each) => each.withdrawnAt === null).map((each) => each.flag)
    const suggestions = suggest(library, { tier: current.tier, flags, answers })
    return done(
      {
        id: current.id,
        revision: current.revision,
        now,
        timeZone: clinic.timeZone,
        patient: {
          name: `${patient.givenName} ${patient.familyName}`,
          age,
          sex: patient.sex,
          dateOfBirth: patient.dateOfBirth,
          recordNumber: patient.recordNumber,
          phone: patient.phone,
          mayLeaveMessage: patient.mayLeaveMessage,
        },
        tier: current.tier,
        triageTier: current.triageTier,
        decidedBy: current.decidedBy,
        standing: {
          state: current.standing.state,
          owner: ownerId === null ? null : { name: names.get(ownerId) ?? '', isMe: ownerId === actor.staffId },
          outcome: current.standing.state === 'closed' ? current.standing.outcome : null,
        },
        openedAt: current.openedAt,
        dueAt: current.dueAt,
        firstLookAt: current.firstLookAt,
        submittedAt: current.submittedAt,
        findings: findings.map(findingView),
        summary: summaryOf(sections),
        sections,
        timeline: events.map(({ id, at, actorKind, actorId, event }) => ({
          id,
          at,
          by:
            actorKind === 'staff'
              ? { kind: 'staff' as const, name: (actorId && names.get(actorId)) ?? '' }
              : { kind: 'patient' as const },
          event: withLabels(event, findings),
        })),
        handouts: assigned.map((assignment) => ({
          id: assignment.id,
          handout: assignment.handout.handout,
          title: assignment.handout.title,
          personalLine: assignment.personalLine,
          by: assignment.assignedBy ? (names.get(assignment.assignedBy) ?? '') : null,
          assignedAt: assignment.assignedAt,
          openedAt: assignment.openedAt,
          confirmedAt: assignment.confirmedAt,
        })),
        library: libraryView(
          suggestions,
          assigned.map((assignment) => assignment.handout.handout),
        ),
      },
      { type: 'case.viewed', caseId: current.id },
    )
  },
})

/** The answers as they were sent, or so far while the patient is still answering. */
async function answersOf(
  { tx, clinicId }: Context<'staff'>,
  intakeId: string,
  subject: { age: number; sex: 'female' | 'male' | 'other' },
) {
  const submission = await findSubmission(tx, clinicId, intakeId)
  const { answers } = await readDraft(tx, clinicId, intakeId)
  const sections = submission?.frozen.sections ?? summarize(backPain.questionnaire, answers, subject, 'en')
  return { sections, answers }
}

const findingView = ({ id, finding, raisedAt, withdrawnAt, acknowledgedAt }: RaisedFinding) => ({
  ...finding,
  flag: finding.id,
  id,
  raisedAt,
  withdrawnAt,
  acknowledgedAt,
  sources: finding.sources.map((code) => ({ code, title: sourceTitle(code) })),
})

const libraryView = (suggestions: ReturnType<typeof suggest>, assigned: readonly string[]) =>
  library
    .filter(({ handout }) => !assigned.includes(handout))
    .map(({ handout, title, about }) => ({
      id: handout,
      title,
      about,
      suggestedBecause: suggestions.find((each) => each.handout.handout === handout)?.reason ?? null,
    }))

/** Rule ids are for the log; a timeline is read. */
const withLabels = (event: CaseEvent, findings: readonly RaisedFinding[]): CaseEvent => {
  if (!('flags' in event)) return event
  return { ...event, flags: event.flags.map((id) => findings.find(({ flag }) => flag === id)?.finding.label ?? id) }
}

/** The rows of the phone summary that were answered, in its order. */
const summaryOf = (sections: readonly SummarySection[]) => {
  const rows = sections.flatMap((section) => section.rows)
  return backPain.phoneSummary.flatMap((item) => rows.filter((row) => row.item === item && row.value !== null))
}
