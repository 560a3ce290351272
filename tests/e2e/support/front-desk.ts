import { randomUUID } from 'node:crypto'
import type { StaffActor } from '@/lib/access/actor'
import { mailSwitch } from '@/lib/auth/mail-switch'
import { mailedLink } from '@/lib/auth/make-mailed-link'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { findCaseOfIntake } from '@/lib/db/cases'
import { findCheckInOfCase } from '@/lib/db/check-ins'
import { insertMessage, markMessage } from '@/lib/db/messages'
import { findStaff } from '@/lib/db/staff'
import { clinicOfAddress, inClinic } from '@/lib/db/transaction'
import { fillPage } from '@/lib/intake/fill-page'
import type { Answers, Page } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { advanceCheckIn } from '@/lib/operations/cases/advance-check-in'
import { callThoseOnCall } from '@/lib/operations/cases/call-those-on-call'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { saveDraft } from '@/lib/operations/drafts/save-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { viewDraft } from '@/lib/operations/drafts/view-draft'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { allAgainst } from '@/prisma/sample/all-against'
import { must, patientActor } from '@/prisma/sample/live-story'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { staff } from './staff'
import type { DeskRequest, MadePatient, PatientWish } from './wish'

/**
 * Runs beside the tests in a process of its own, because operations run only under React's server condition. It makes
 * each test its own patient through the same operations that the pages call.
 */
const actorAt = async (email: string): Promise<StaffActor> => {
  const place = await clinicOfAddress(email)
  const person = place && (await inClinic(place.clinicId, (tx) => findStaff(tx, place.clinicId, place.staffId)))
  if (!place || !person) throw new Error(`nobody is called ${email}`)
  return { kind: 'staff', clinicId: place.clinicId, sessionId: randomUUID(), staffId: place.staffId, ...person }
}

const minutesAgo = (minutes: number) => ({ now: () => new Date(Date.now() - minutes * 60_000) })

/** How many pages are answered: up to the one that is to come next, or all. */
const upToPage = (pages: readonly Page[], { next, pages: count = pages.length }: PatientWish): number =>
  next === undefined ? count : pages.findIndex(({ id }) => id === next)

/** As each minute does it. */
const tellMissed = async (clinicId: string): Promise<void> => {
  must(await escalateMissed({ kind: 'system', clinicId }, {}))
  must(await callThoseOnCall({ kind: 'system', clinicId }, {}))
}

const make = async (wish: PatientWish): Promise<MadePatient> => {
  const { clinic = 'harbor', upTo = 'link', sex = 'female', givenName = 'Alex', bornIn = '1980', locale = 'en' } = wish
  const born = { day: '27', month: '3', year: bornIn }
  const familyName = wish.familyName ?? `Rivera-${randomUUID().slice(0, 8)}`
  const desk = await actorAt(staff[clinic].reception)
  const named = { recordNumber: randomUUID().slice(0, 13), givenName, familyName, dateOfBirth: born, sex }
  const email = wish.hasEmail ? `${randomUUID()}@mail.example` : ''
  const mayText = wish.getsTexts === true || wish.checkIn === 'asked'
  const contact = { email, phone: wish.hasNoPhone ? '' : '(206) 555-0199', mayLeaveMessage: true, mayText }
  const { patientId } = must(await createPatient(desk, { ...named, ...contact, isAnother: true }))
  const { link } = must(await invitePatient(desk, { patientId, pathway: backPain.id }))
  if (wish.isRestricted)
    must(await restrictRecord(await actorAt(staff[clinic].lead), { patientId, reason: 'A neighbor.' }))
  const subscriber = { clinicId: desk.clinicId, personKind: 'patient', personId: patientId } as const
  const made = {
    patientId,
    link,
    mailSwitch: mailSwitch(subscriber),
    born,
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    colleagueId: (await actorAt(staff[clinic].colleague)).staffId,
    messageId: wish.hasMessage ? await writeTo(desk.clinicId, patientId) : '',
    draftId: wish.hasDraft ? await beginWriting(await actorAt(staff[clinic].lead)) : '',
  }
  if (upTo === 'link') return { ...made, intakeId: '', caseId: '', assignmentId: '' }

  const patient = patientActor(desk.clinicId, patientId)
  const clock = minutesAgo(wish.minutesAgo ?? 0)
  const { intakeId } = must(await beginIntake(patient, { agreed: true, locale }, clock))
  const subject = { age: new Date().getFullYear() - Number(born.year), sex }
  const fill = async (form: string, answers: Answers) => {
    const pages = visiblePages(backPainIntake.questionnaire, answers, subject)
    let revision = 0
    for (const { id: page } of pages.slice(0, upToPage(pages, wish))) {
      const fields = fillPage(backPainIntake.questionnaire, page, answers, subject, locale)
      const saving = { intakeId: form, page, revision, intent: 'continue', fields }
      revision = must(await saveAnswers(patient, saving, clock)).revision
    }
    if (upTo !== 'draft') must(await submitIntake(patient, { intakeId: form, revision, locale }, clock))
    return caseOf(desk.clinicId, form)
  }
  const caseId = await fill(intakeId, { ...stories[0]?.answers, ...wish.answers })
  if (wish.minutesAgo) await tellMissed(desk.clinicId)
  if (upTo === 'closed') await work(await actorAt(staff[clinic].clinician), caseId, wish)
  const assignmentId = must(await viewHome(patient, {})).handouts[0]?.id ?? ''
  const told = { ...made, assignmentId }
  // A day later: it is open still when the check-in is due, whatever time of day it is.
  if (wish.checkIn === 'link-in-use')
    must(await invitePatient(desk, { patientId, pathway: backPain.id }, minutesAgo(-24 * 60)))
  if (wish.checkIn) return { ...told, intakeId, caseId, link: await askHowTheyAre(desk.clinicId, caseId, link) }
  if (!wish.again && !wish.later) return { ...told, intakeId, caseId }
  const next = must(await invitePatient(desk, { patientId, pathway: backPain.id }))
  const second = must(await beginIntake(patient, { agreed: true, locale }))
  const again = { ...told, link: next.link, intakeId: second.intakeId }
  if (!wish.later) return { ...again, caseId }
  return { ...again, caseId: await fill(second.intakeId, { ...stories[0]?.answers, ...wish.later }) }
}

const writeTo = (clinicId: string, patientId: string) => {
  const message = { kind: 'call-us', personId: patientId, aboutId: null, address: 'alex@mail.example' } as const
  return inClinic(clinicId, async (tx) => {
    const id = await insertMessage(tx, clinicId, message, new Date())
    await markMessage(tx, clinicId, id, { state: 'kept', problem: null })
    return id
  })
}

/** In one language, with a mistake in it. */
const beginWriting = async (lead: StaffActor) => {
  const { handoutId } = must(await beginDraft(lead, { of: '' }))
  const words = { title: 'Our parking', text: '**Park behind the house.**\n\n[[picture: none]]' }
  must(await saveDraft(lead, { handoutId, part: 'en', partRevision: 0, ...words }))
  return handoutId
}

/** Written by one person and read by another, in English alone. */
const publishInEnglish = async (lead: StaffActor, reader: StaffActor) => {
  const { handoutId } = must(await beginDraft(lead, { of: '' }))
  const words = { title: 'Our pool', text: '**Walk in the pool.**' }
  const about = { about: 'Our pool', askedFor: '', sources: 'Our own', ticked: [], reviewMonths: '12' }
  must(await saveDraft(lead, { handoutId, part: 'en', partRevision: 0, ...words }))
  const look = async () => must(await viewDraft(lead, { handoutId, locale: 'en' }))
  const drawn = async () => ({ handoutId, revision: (await look()).revision })
  must(await saveDraft(lead, { handoutId, part: 'about', partRevision: (await look()).about.revision, ...about }))
  must(await submitDraft(lead, await drawn()))
  must(await publishDraft(reader, await drawn()))
  return handoutId
}

const caseOf = async (clinicId: string, intakeId: string) =>
  (await inClinic(clinicId, (tx) => findCaseOfIntake(tx, clinicId, intakeId)))?.id ?? ''

/** As if the days until the check-in had passed. */
const askHowTheyAre = async (clinicId: string, caseId: string, link: string) => {
  const find = () => inClinic(clinicId, (tx) => findCheckInOfCase(tx, clinicId, caseId))
  const { id: checkInId, dueAt } = (await find()) ?? { id: '', dueAt: new Date() }
  must(await advanceCheckIn({ kind: 'system', clinicId }, { checkInId }, { now: () => dueAt }))
  const invitationId = (await find())?.invitationId
  return invitationId ? mailedLink(clinicId, invitationId) : link
}

const work = async (
  clinician: StaffActor,
  caseId: string,
  { clinic = 'harbor', handout, ownInEnglish }: PatientWish,
) => {
  must(await claimCase(clinician, { caseId }))
  const sending = { caseId, personalLine: '', thoughtOf: true }
  const shown = handout ? { [handout]: allAgainst(handout) } : {}
  if (handout) must(await assignHandouts(clinician, { ...sending, handouts: [handout], shown }))
  if (ownInEnglish) {
    const own = await publishInEnglish(await actorAt(staff[clinic].lead), clinician)
    must(await assignHandouts(clinician, { ...sending, handouts: [own] }))
  }
  const { revision } = must(await viewCase(clinician, { caseId }))
  must(await closeCase(clinician, { caseId, revision, outcome: 'advice-given', words: 'As agreed.' }))
}

process.on('message', ({ id, wish }: DeskRequest) => {
  make(wish).then(
    (patient) => process.send?.({ id, patient }),
    (problem: unknown) => process.send?.({ id, problem: String(problem) }),
  )
})
process.on('disconnect', () => process.exit())
