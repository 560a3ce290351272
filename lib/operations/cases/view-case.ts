import 'server-only'
import { z } from 'zod'
import { rowsOf } from '@/lib/cases/case-answers'
import { escalationOf } from '@/lib/cases/escalation'
import { privacyOf } from '@/lib/cases/privacy'
import { heldBy, staffIn, timelineOf } from '@/lib/cases/timeline'
import { findHandout } from '@/lib/content/handouts/library'
import { formContent } from '@/lib/content/pathways/form-content'
import { pathways } from '@/lib/content/pathways/registry'
import { sourceTitle } from '@/lib/content/sources'
import { type AssignedHandout, listAssignments } from '@/lib/db/assignments'
import { listCaseEvents } from '@/lib/db/case-events'
import { readChanges, readForm } from '../steps/read-form'
import { listReaders, markReader } from '@/lib/db/case-readers'
import { readFollowing } from '../steps/read-following'
import { getClinic } from '@/lib/db/clinics'
import { listFindings, type RaisedFinding } from '@/lib/db/findings'
import { messagesTo } from '@/lib/db/messages'
import { loadCase } from '../steps/load-case'
import { findPatient } from '@/lib/db/patients'
import { staffNames } from '@/lib/db/staff'
import { listSubmissions } from '@/lib/db/submissions'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { suggest } from '@/lib/handouts/suggest'
import { answerOf } from '@/lib/handouts/teach-back'
import type { Answers } from '@/lib/intake/questionnaire'
import { bounceOf } from '@/lib/notices/delivery'
import { ageOn } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { isByCarer, sitesOf } from '@/lib/pathways/answered'
import { getPathway } from '@/lib/pathways/forms'
import type { Pathway } from '@/lib/pathways/pathway'
import { trendOf } from '@/lib/scores/scores'
import { type Context, defineQuery, done } from '../gateway'

/** The case on one screen. Opening it is recorded: who looked at which patient's answers. */
export const viewCase = defineQuery({
  who: 'staff',
  action: 'case.view',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, { case: current, by }) => {
    const { tx, clinicId, actor, now } = context
    const clinic = await getClinic(tx, clinicId)
    const patient = await findPatient(tx, clinicId, current.patientId)
    if (!patient) return refused('not-found')
    const mails = patient.email ? await messagesTo(tx, clinicId, { personId: patient.id, address: patient.email }) : []
    const findings = await listFindings(tx, clinicId, current.intakeId)
    const events = await listCaseEvents(tx, clinicId, current.id)
    const assigned = await listAssignments(tx, clinicId, { caseId: current.id })
    const ownerId = current.standing.state === 'open' ? null : current.standing.ownerId
    const names = await staffNames(tx, clinicId, [
      ...staffIn(events),
      ...assigned.flatMap(({ assignedBy }) => assignedBy ?? []),
      ...(ownerId ? [ownerId] : []),
      ...(current.escalation?.answered ? [current.escalation.answered.staffId] : []),
    ])
    const age = ageOn(patient.dateOfBirth, now, clinic.timeZone)
    const subject = { age, sex: patient.sex }
    const { follows, checkIn } = await readFollowing(tx, clinicId, current, { subject, content: formContent })
    const pathway = getPathway(pathways, current.pathway)
    const { phoneSummary, medicineSummary } = follows ? pathway.checkIn : pathway.intake
    const { sections, answers, ...given } = await readForm(tx, clinicId, current.intakeId, subject, formContent)
    const titles = new Map(assigned.map((assignment) => [assignment.id, titleOf(assignment)]))
    const reading = { caseId: current.id, staffId: actor.staffId, now }
    await markReader(tx, clinicId, reading)
    const flags = findings.filter((each) => each.withdrawnAt === null).map((each) => each.flag)
    const suggestions = suggest(pathway.handouts, { tier: current.tier, flags, answers, subject })
    return done(
      {
        id: current.id,
        revision: current.revision,
        now,
        timeZone: clinic.timeZone,
        clinicName: clinic.name,
        patient: {
          name: `${patient.givenName} ${patient.familyName}`,
          givenName: patient.givenName,
          age,
          sex: patient.sex,
          dateOfBirth: patient.dateOfBirth,
          recordNumber: patient.recordNumber,
          phone: patient.phone,
          email: patient.email,
          bouncedAt: bounceOf(mails),
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
        heldBy: current.standing.state === 'claimed' ? heldBy(events, current.standing.ownerId) : null,
        openedAt: current.openedAt,
        dueAt: current.dueAt,
        firstLookAt: current.firstLookAt,
        submittedAt: current.submittedAt,
        escalation: escalationOf(current, actor.staffId, names),
        findings: findings.map(findingView),
        summary: rowsOf(sections, phoneSummary),
        medicines: rowsOf(sections, medicineSummary),
        sections,
        sites: sitesOf(pathway, answers),
        scores: await scoresOf(context, current.patientId, pathway, { at: given.answeredAt, answers }),
        answeredIn: given.answeredIn,
        isByCarer: isByCarer(pathway, answers),
        timeline: timelineOf({
          rows: events,
          current,
          by,
          names,
          findings,
          privateItems: formContent.privateItems,
          titles,
        }),
        follows,
        checkIn: checkIn && {
          ...checkIn,
          hasAddress: patient.email !== null,
          sections: rowsOf(checkIn.sections, pathway.checkIn.phoneSummary),
        },
        changes: await readChanges(tx, clinicId, current, formContent),
        readers: await listReaders(tx, clinicId, reading),
        handouts: assigned.map((assignment) => ({
          id: assignment.id,
          handout: assignment.handout.handout,
          title: titleOf(assignment),
          locale: assignment.handout.locale,
          personalLine: assignment.personalLine,
          by: assignment.assignedBy ? (names.get(assignment.assignedBy) ?? '') : null,
          assignedAt: assignment.assignedAt,
          openedAt: assignment.openedAt,
          confirmedAt: assignment.confirmedAt,
          teachBack: teachBackOf(assignment),
        })),
        library: libraryView(
          pathway.handouts,
          suggestions,
          assigned.map((assignment) => assignment.handout.handout),
        ),
      },
      { type: 'case.viewed', caseId: current.id },
    )
  },
})

/** The scores of this form, and how they came to be what they are; a later form belongs to a later case. */
async function scoresOf(
  { tx, clinicId }: Context<'staff'>,
  patientId: string,
  { instruments, intake, checkIn }: Pathway,
  current: { readonly at: Date; readonly answers: Answers },
) {
  const sent = await listSubmissions(tx, clinicId, patientId, [intake.questionnaire.id, checkIn.questionnaire.id])
  const before = sent.filter(({ submittedAt }) => submittedAt < current.at)
  const trends = trendOf(instruments, [...before.map(({ submittedAt: at, answers }) => ({ at, answers })), current])
  return trends.map((trend) => {
    const { items, sources } = trend.instrument
    return {
      ...trend,
      isCurrent: trend.last.at.getTime() === current.at.getTime(),
      // Beside the printed answers, the sum would tell the one that is left out.
      isPrivate: items.some((item) => formContent.privateItems.has(item)),
      sources: sources.map(sourceTitle),
    }
  })
}

const findingView = ({ id, finding, raisedAt, withdrawnAt, acknowledgedAt }: RaisedFinding) => ({
  ...finding,
  ...privacyOf(finding, formContent.privateItems),
  flag: finding.id,
  id,
  raisedAt,
  withdrawnAt,
  acknowledgedAt,
  sources: finding.sources.map((code) => ({ code, title: sourceTitle(code) })),
})

const libraryView = (
  library: readonly HandoutEntry[],
  suggestions: ReturnType<typeof suggest>,
  assigned: readonly string[],
) =>
  library
    .filter(({ handout }) => !assigned.includes(handout))
    .map(({ handout, words, about }) => ({
      id: handout,
      title: words.en.title,
      about,
      suggestedBecause: suggestions.find((each) => each.handout.handout === handout)?.reason ?? null,
    }))

/** Staff read English, whatever language it was sent in. */
const titleOf = ({ handout }: AssignedHandout): string => findHandout(handout.handout)?.words.en.title ?? handout.title

/** What the patient answered, in the words they saw, beside what it says about them. */
const teachBackOf = ({ handout, teachBackAnswer, teachBackVerdict, teachBackAt }: AssignedHandout) => {
  if (!handout.teachBack || teachBackAnswer === null || !teachBackVerdict || !teachBackAt) return null
  const answer = answerOf(handout.teachBack, teachBackAnswer)?.words ?? teachBackAnswer
  return { verdict: teachBackVerdict, at: teachBackAt, ask: handout.teachBack.ask, answer }
}
