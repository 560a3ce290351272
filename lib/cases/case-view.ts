import { groupView } from '@/lib/clinics/group'
import type { Subject } from '@/lib/intake/questionnaire'
import { bounceOf } from '@/lib/messages/delivery'
import { isByCarer, sitesOf } from '@/lib/pathways/answered'
import { calledName, fullName } from '@/lib/patients/name'
import { ageOn, type Patient } from '@/lib/patients/patient'
import { whoseNumber } from '@/lib/patients/whose-number'
import { writtenTo } from '@/lib/patients/written-to'
import { aboutForm, weighedForms } from './about-form'
import { adviceAfterwards } from '@/lib/triage/interrupt'
import { bookedLate } from './booked-late'
import { type Case, isStillAnswering } from './case'
import { rowsOf } from './case-answers'
import { checkInView, followsView } from './check-in-view'
import { closingView } from './closing-view'
import { countersignView, isReadOnceClosed } from './countersign-view'
import { escalationOf } from './escalation'
import { mostlyUnsure } from './mostly-unsure'
import { firstActs } from './first-acts'
import { findingViews } from './finding-view'
import { calledOf } from './on-call'
import { setsToSend } from '@/lib/handouts/handout-set'
import { shelves } from '@/lib/handouts/shelves'
import { giverOf } from './give'
import { handoutView, plannedView, titleOf } from './handout-view'
import { libraryView } from './library-view'
import { type CaseContent, type LoadedCase, ownerOf } from './loaded-case'
import { changesSince, readForm, type ReadForm } from './read-forms'
import { othersOpenView } from './others-open'
import { drawnAs } from './readers'
import { codesToChoose } from './outcome-codes'
import { scoreViews } from './score-view'
import { heldBy, timelineOf, toldOfVisit } from './timeline'
import { livingWay, toldBy, wayOfHandouts } from './told-by'
import { unreachedSince } from './unreached'
import { weighAnswers } from './weighed-answers'

/** The case on one screen: for the clinician who decides, in English, with what must not be printed marked. */
export function caseView(loaded: LoadedCase, content: CaseContent) {
  const { current, by, clinic, patient, findings, events, names } = loaded
  const { pathway } = content
  const today = { age: ageOn(patient.dateOfBirth, by.now, clinic.timeZone), sex: patient.sex }
  const form = readForm(loaded.form, today, content)
  const told = toldOfVisit(events)
  const ruleSet = { rules: [...pathway.intake.ruleSet.rules, ...pathway.checkIn.ruleSet.rules] }
  const shownFindings = findingViews(findings, events, content)
  const { phoneSummary, medicineSummary } = loaded.following.from ? pathway.checkIn : pathway.intake
  const sent = loaded.sent.map(({ submittedAt: at, answers }) => ({ at, answers }))
  const { id, revision, tier, triageTier, decidedBy, openedAt, dueAt, firstLookAt, submittedAt } = current
  const { patientSays, nextStep, tries, topFlags, moreFlags } = current
  return {
    ...{ id, revision, tier, triageTier, decidedBy, openedAt, dueAt, firstLookAt, submittedAt },
    ...{ patientSays, nextStep, tries, topFlags, moreFlags },
    isSentFor: adviceAfterwards(findings, ruleSet) === 'ambulance',
    region: clinic.region,
    bookedLate: bookedLate(current, told, by.schedule),
    unreachedSince: unreachedSince(current, told.lastTurn, by),
    firstActs: firstActs(findings, ruleSet),
    mostlyUnsure: mostlyUnsure(form.sections),
    isStillAnswering: isStillAnswering(current),
    now: by.now,
    timeZone: clinic.timeZone,
    clinicName: clinic.name,
    clinicPhone: clinic.phone,
    patient: patientView(loaded, today.age, isByCarer(pathway, form.answers)),
    standing: standingView(loaded),
    heldBy: current.standing.state === 'claimed' ? heldBy(events, current.standing.ownerId) : null,
    giving: givingView(loaded),
    closing: {
      ...closingView(loaded, pathway),
      isReadOnceClosed: isReadOnceClosed(loaded),
      codes: codesToChoose(pathway),
    },
    outcomeCodes: current.standing.state === 'closed' ? current.standing.codes : [],
    countersign: countersignView(loaded),
    escalation: escalationOf(current, by.staffId, names),
    called: calledOf(current, by.staffId, names),
    findings: shownFindings,
    answers: weighAnswers(shownSections(form, current), shownFindings),
    summary: rowsOf(form.sections, phoneSummary),
    medicines: rowsOf(form.sections, medicineSummary),
    sites: sitesOf(pathway, form.answers),
    scores: scoreViews(pathway.instruments, { sent, current: { at: form.answeredAt, answers: form.answers } }, content),
    answeredIn: form.answeredIn,
    isByCarer: isByCarer(pathway, form.answers),
    ...followingView(loaded, today, content),
    changes: changesOf(loaded, content),
    before: loaded.earlier?.became ?? null,
    othersOpen: othersOpenView(loaded.othersOpen),
    readers: loaded.readers,
    drawn: drawnAs(current, events.at(-1)?.id),
    ...givenView(loaded, { today, form }, content),
    complaint: pathway.words.en.name,
    lookedAtAgain: loaded.drawnOnce,
    templates: loaded.templates.map(({ id, name, kind, words }) => ({ id, name, kind, words })),
  }
}

function patientView({ patient, mails, leaving, links, by }: LoadedCase, age: number, isByCarer: boolean) {
  return {
    ...shownOf(patient),
    age,
    whoseNumber: whoseNumber(patient, isByCarer),
    bouncedAt: bounceOf(mails),
    /** Of what is sent to read. */
    toldBy: toldBy(wayOfHandouts(patient, mails, leaving), links, by.now),
    /** Written to where care hangs on it, whatever they switched off. */
    writtenBy: livingWay(patient, mails, leaving),
  }
}

const shownOf = (patient: Patient) => ({
  ...{ id: patient.id, isArchived: patient.archivedAt !== null },
  ...{ name: fullName(patient), givenName: calledName(patient) },
  sex: patient.sex,
  dateOfBirth: patient.dateOfBirth,
  recordNumber: patient.recordNumber,
  phone: patient.phone,
  carer: patient.carer,
  address: writtenTo(patient),
  mayLeaveMessage: patient.mayLeaveMessage,
  phoneConfirmedAt: patient.phoneConfirmedAt,
  unmatchedSince: patient.unmatchedSince,
})

function standingView({ current, by: { staffId }, names, receivers, awaited }: LoadedCase) {
  const { standing } = current
  const ownerId = ownerOf(current)
  const away = receivers.find(({ id }) => id === ownerId)?.away ?? null
  return {
    state: standing.state,
    owner: ownerId === null ? null : { name: names.get(ownerId) ?? '', isMe: ownerId === staffId },
    group: awaited && groupView(awaited, staffId),
    away: away && { cover: away.cover, isMe: away.coverId === staffId, until: away.until },
    outcome: standing.state === 'closed' ? standing.outcome : null,
  }
}

/** To whom the case can be given; first of all back to whoever gave it. */
function givingView({ current, by, events, receivers, groups }: LoadedCase) {
  const ownerId = ownerOf(current)
  const backTo = ownerId === by.staffId ? giverOf(events, by.staffId) : null
  const waitsFor = current.standing.state === 'open' ? current.standing.groupId : undefined
  return {
    backTo,
    colleagues: receivers.filter(({ id, isLeftOut }) => id !== by.staffId && id !== ownerId && !isLeftOut),
    groups: groups.filter(({ id }) => id !== waitsFor),
  }
}

function followingView({ following, names, by: { now }, ...loaded }: LoadedCase, today: Subject, content: CaseContent) {
  const { checkIn, answered, from, openedCaseId } = following
  const sections = answered ? readForm(answered, today, content).sections : []
  const said = rowsOf(sections, content.pathway.checkIn.phoneSummary)
  const hasAddress = wayOfHandouts(loaded.patient, loaded.mails, loaded.leaving) !== null
  return {
    follows: from && followsView(from),
    checkIn: checkIn && checkInView(checkIn, { now, names, openedCaseId, hasAddress, sections: said }),
  }
}

const changesOf = ({ form, findings, earlier }: LoadedCase, content: CaseContent) =>
  earlier && 'sent' in form ? changesSince(earlier, { sent: form.sent, findings }, content) : null

/** What was done with the case, what was given to read, and what could be. */
function givenView(
  loaded: LoadedCase,
  { today, form }: { readonly today: Subject; readonly form: ReadForm },
  content: CaseContent,
) {
  const { current, by, clinic, events, handouts, planned, names, own, sets, starred, often } = loaded
  const { privateItems, pathway } = content
  const shelf = shelves(pathway.handouts, own, pathway.occasions)
  const titles = new Map(handouts.map((sent) => [sent.id, titleOf(sent, shelf)]))
  const asking = { now: by.now, subject: today }
  const about = aboutForm({ ...loaded, tier: current.tier }, asking, content, form.answers)
  const weighed = [about, ...weighedForms(null, loaded.others, asking, content)]
  const library = libraryView(shelf, about, { weighed, handouts, planned, starred, often })
  const looking = { names, now: by.now, timeZone: clinic.timeZone }
  return {
    timeline: timelineOf({ ...loaded, rows: events, privateItems, titles }),
    handouts: handouts.map((sent) => handoutView(sent, titles.get(sent.id) ?? sent.handout.title, looking)),
    planned: planned.map((each) => plannedView(each, shelf, { ...content, weighed, names })),
    library,
    sets: setsToSend(sets, library),
  }
}

/** While the patient is still answering, what is open is only not reached yet. */
const shownSections = ({ sections }: ReadForm, { submittedAt }: Case) =>
  submittedAt !== null
    ? sections
    : sections.map((section) => ({
        ...section,
        rows: section.rows.filter(({ value, typed }) => value !== null || typed !== undefined),
      }))

export type CaseView = ReturnType<typeof caseView>
