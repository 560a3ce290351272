import type { Subject } from '@/lib/intake/questionnaire'
import { bounceOf } from '@/lib/messages/delivery'
import type { Message } from '@/lib/messages/message'
import { isByCarer, sitesOf } from '@/lib/pathways/answered'
import { calledName, fullName } from '@/lib/patients/name'
import { ageOn, type Patient } from '@/lib/patients/patient'
import { type Case, isStillAnswering } from './case'
import { rowsOf } from './case-answers'
import { checkInView, followsView } from './check-in-view'
import { escalationOf } from './escalation'
import { findingView } from './finding-view'
import { handoutView, libraryView, titleOf } from './handout-view'
import { type CaseContent, type LoadedCase, ownerOf } from './loaded-case'
import { changesSince, readForm, type ReadForm } from './read-forms'
import { scoreViews } from './score-view'
import { heldBy, timelineOf } from './timeline'

/** The case on one screen: for the clinician who decides, in English, with what must not be printed marked. */
export function caseView(loaded: LoadedCase, content: CaseContent) {
  const { current, by, clinic, patient, findings, events, names } = loaded
  const { pathway } = content
  const today = { age: ageOn(patient.dateOfBirth, by.now, clinic.timeZone), sex: patient.sex }
  const form = readForm(loaded.form, today, content)
  const { phoneSummary, medicineSummary } = loaded.following.from ? pathway.checkIn : pathway.intake
  const sent = loaded.sent.map(({ submittedAt: at, answers }) => ({ at, answers }))
  const { id, revision, tier, triageTier, decidedBy, openedAt, dueAt, firstLookAt, submittedAt } = current
  return {
    ...{ id, revision, tier, triageTier, decidedBy, openedAt, dueAt, firstLookAt, submittedAt },
    patientSays: current.patientSays,
    nextStep: current.nextStep,
    tries: current.tries,
    isStillAnswering: isStillAnswering(current),
    now: by.now,
    timeZone: clinic.timeZone,
    clinicName: clinic.name,
    patient: patientView(patient, today.age, loaded.mails),
    standing: standingView(current, by.staffId, names),
    heldBy: current.standing.state === 'claimed' ? heldBy(events, current.standing.ownerId) : null,
    escalation: escalationOf(current, by.staffId, names),
    findings: findings.map((each) => findingView(each, content)),
    summary: rowsOf(form.sections, phoneSummary),
    medicines: rowsOf(form.sections, medicineSummary),
    sections: form.sections,
    sites: sitesOf(pathway, form.answers),
    scores: scoreViews(pathway.instruments, { sent, current: { at: form.answeredAt, answers: form.answers } }, content),
    answeredIn: form.answeredIn,
    isByCarer: isByCarer(pathway, form.answers),
    ...followingView(loaded, today, content),
    changes: changesOf(loaded, content),
    readers: loaded.readers,
    ...givenView(loaded, { today, form }, content),
  }
}

const patientView = (patient: Patient, age: number, mails: readonly Message[]) => ({
  name: fullName(patient),
  givenName: calledName(patient),
  age,
  sex: patient.sex,
  dateOfBirth: patient.dateOfBirth,
  recordNumber: patient.recordNumber,
  phone: patient.phone,
  email: patient.email,
  bouncedAt: bounceOf(mails),
  mayLeaveMessage: patient.mayLeaveMessage,
  phoneConfirmedAt: patient.phoneConfirmedAt,
  phoneIsOthers: patient.phoneIsOthers,
})

function standingView(current: Case, staffId: string, names: ReadonlyMap<string, string>) {
  const { standing } = current
  const ownerId = ownerOf(current)
  return {
    state: standing.state,
    owner: ownerId === null ? null : { name: names.get(ownerId) ?? '', isMe: ownerId === staffId },
    outcome: standing.state === 'closed' ? standing.outcome : null,
  }
}

function followingView({ following, names, patient }: LoadedCase, today: Subject, content: CaseContent) {
  const { checkIn, answered, from, openedCaseId } = following
  const sections = answered ? readForm(answered, today, content).sections : []
  const said = rowsOf(sections, content.pathway.checkIn.phoneSummary)
  return {
    follows: from && followsView(from),
    checkIn:
      checkIn && checkInView(checkIn, { names, openedCaseId, hasAddress: patient.email !== null, sections: said }),
  }
}

const changesOf = ({ form, findings, earlier }: LoadedCase, content: CaseContent) =>
  earlier && 'sent' in form ? changesSince(earlier, { sent: form.sent, findings }, content) : null

/** What was done with the case, what was given to read, and what could be. */
function givenView(
  { current, by, events, findings, handouts, names }: LoadedCase,
  { today, form }: { readonly today: Subject; readonly form: ReadForm },
  { privateItems, pathway, englishTitleOf }: CaseContent,
) {
  const titles = new Map(handouts.map((sent) => [sent.id, titleOf(sent, englishTitleOf)]))
  const flags = findings.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ flag }) => flag)
  const about = { tier: current.tier, flags, answers: form.answers, subject: today }
  return {
    timeline: timelineOf({ rows: events, current, by, names, findings, privateItems, titles }),
    handouts: handouts.map((sent) => handoutView(sent, titles.get(sent.id) ?? sent.handout.title, names)),
    library: libraryView(pathway.handouts, about, handouts),
  }
}

export type CaseView = ReturnType<typeof caseView>
