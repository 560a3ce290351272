import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { newLinkToken } from '@/lib/auth/secret-token'
import { merge } from './elsewhere/values'
import { usual } from '@/tests/unit/cases/some-schedule'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { insertArrival, setMatched } from '@/lib/db/arrivals'
import * as assignments from '@/lib/db/assignments'
import { keepVersions } from '@/lib/db/handout-versions'
import { appendAudit } from '@/lib/db/audit-log'
import * as caseEvents from '@/lib/db/case-events'
import { markReader } from '@/lib/db/case-readers'
import { loadDueCheckIn } from '@/lib/operations/steps/load-due-check-in'
import { planFollowing, settleInTimeline } from '@/lib/operations/steps/settle-check-in'
import * as checkIns from '@/lib/db/check-ins'
import * as findings from '@/lib/db/findings'
import { hearPatient } from '@/lib/operations/steps/hear-patient'
import * as intakes from '@/lib/db/intakes'
import * as invitations from '@/lib/db/invitations'
import * as retention from '@/lib/db/retention'
import { eraseRecord } from '@/lib/db/erasures'
import * as openings from '@/lib/db/record-openings'
import * as restrictions from '@/lib/db/restrictions'
import * as holds from '@/lib/db/legal-holds'
import * as messages from '@/lib/db/messages'
import { insertDevice } from '@/lib/db/push-devices'
import { insertPasskey } from '@/lib/db/passkeys'
import { replaceEmailChange } from '@/lib/db/email-changes'
import * as passwordLinks from '@/lib/db/password-links'
import { insertPatients } from '@/lib/db/import-patients'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { insertSet } from '@/lib/db/handout-sets'
import { insertNamedPlan } from '@/lib/db/named-plans'
import { insertView } from '@/lib/db/worklist-views'
import { urgent } from '@/tests/support/views'
import { insertGroup } from '@/lib/db/staff-groups'
import { insertTemplate } from '@/lib/db/templates'
import { appendHandoutEvent } from '@/lib/db/own-handout-events'
import { keepPicture } from '@/lib/db/own-pictures'
import * as own from '@/lib/db/own-handouts'
import { setMergedInto } from '@/lib/db/move-records'
import { insertMerge, markUndone } from '@/lib/db/patient-merges'
import { insertPlan } from '@/lib/db/exercise-plans'
import * as planned from '@/lib/db/planned-handouts'
import * as patients from '@/lib/db/patients'
import * as factors from '@/lib/db/second-factors'
import * as sessions from '@/lib/db/sessions'
import * as staff from '@/lib/db/staff'
import { insertNotice } from '@/lib/db/staff-notices'
import { saveCover } from '@/lib/db/staff-covers'
import { returnTaken, tellGivenBack } from '@/lib/db/taken-list'
import { giveCases } from '@/lib/db/give-cases'
import { openCase } from '@/lib/db/open-case'
import { insertSubmission } from '@/lib/db/submissions'
import { inClinic } from '@/lib/db/transaction'
import { freeze } from '@/lib/intake/submission'
import { triage } from '@/lib/triage/triage'
import { at } from '@/tests/support/clinic'
import { daysOn } from '@/tests/support/retention'
import { subscriptionOf } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { type Attempt, fillClinic, type Known, openingOf, someItems } from '@/tests/support/known'

const keel = testKeel()
let known: Known

beforeAll(async () => {
  known = await fillClinic(keel)
})

const now = at(1).now()
const elsewhere = (attempt: Attempt, it: Known) => inClinic(keel.there.id, (tx) => attempt(tx, it))
const subject = { age: 46, sex: 'female' } as const
const patientOf = ({ clinicId, patientId }: Known) =>
  ({ kind: 'patient', clinicId, patientId, sessionId: randomUUID() }) as const
const assessment = triage({ ...backPainIntake, subject, answers: { trauma: 'major' }, stage: 'draft', locale: 'en' })
const version = {
  handout: 'h2',
  version: 9,
  locale: 'en' as const,
  title: 'x',
  body: 'x',
  sources: [],
  teachBack: { ask: 'x', answers: [], model: 'x' },
  reviewedOn: '2026-11-23',
}
const ownHandout = { adapts: null, adaptsVersion: null, draft: null, writers: [] }
const intake = (it: Known): intakes.NewIntake => ({
  patientId: it.patientId,
  invitationId: it.invitationId,
  pathway: 'back-pain',
  questionnaire: 'back-pain',
  questionnaireVersion: 1,
  locale: 'en',
  currentPage: 'injury',
  noticeVersion: 1,
  agreedAt: now,
  answers: {},
  savedAt: now,
})
const mergeOf = ({ patientId, staffId, invitationId, sessionId }: Known) => ({
  ...{ id: randomUUID(), keptId: patientId, mergedId: randomUUID(), staffId, at: now, was: {}, became: {} },
  ...{ archivedBefore: null, undoneAt: null },
  moved: { ...merge.moved, invitations: [invitationId], sessions: [sessionId] },
})
const submission = (it: Known) => ({
  intakeId: it.intakeId,
  submittedAt: now,
  questionnaire: 'back-pain',
  questionnaireVersion: 1,
  ruleSet: 'x',
  subject,
  answers: {},
  frozen: freeze(backPainIntake.questionnaire, {}, subject, 'en'),
  tier: 'ROUTINE' as const,
  decidedBy: 'none',
  revision: 9,
  locale: 'es',
})
const invitation = (it: Known) => ({
  patientId: it.patientId,
  pathway: 'back-pain',
  tokenHash: newLinkToken(it.clinicId).hash,
  caseId: null,
  createdBy: it.staffId,
  createdAt: now,
  expiresAt: now,
})
const checkIn = (it: Known) => ({
  id: it.checkInId,
  caseId: it.caseId,
  patientId: it.patientId,
  kind: 'day-14' as const,
  state: 'planned' as const,
  dueAt: now,
  invitationId: null,
  intakeId: null,
  reason: null,
  sentAt: null,
  remindedAt: null,
  settledAt: null,
  settledBy: null,
})
const giving = (it: Known) => ({
  patientId: it.patientId,
  caseId: it.caseId,
  personalLine: '',
  assignedBy: null,
  assignedAt: now,
})
const plan = (it: Known) => ({
  ...{ patientId: it.patientId, caseId: it.caseId, handout: 'h5', title: 'x', locale: 'en' as const },
  ...{ personalLine: '', despite: [], plannedBy: it.staffId, plannedAt: now, dueAt: now },
})
const composed = ({ patientId, staffId }: Known) => ({
  ...{ id: randomUUID(), patientId, items: [], composedBy: staffId, composedAt: now },
})
const schedule = usual('America/Los_Angeles')
const claimed = { type: 'claimed' } as const
const heard = (it: Known) => ({
  clinicId: it.clinicId,
  schedule,
  actor: patientOf(it),
  now,
  intakeId: it.intakeId,
  pathway: 'back-pain',
  ruleSet: { fingerprint: 'x', rules: [] },
  assessment,
  isSubmitted: false,
  changesFirst: {},
  follows: null,
  standing: [],
  opened: it.case,
})
const notice = (it: Known) => ({
  staffId: it.staffId,
  byStaffId: keel.there.lead.staffId,
  caseId: it.caseId,
  kind: 'taken-over' as const,
  at: now,
})
const gift = (it: Known) => ({
  event: { type: 'given' as const, toId: it.staffId, words: '' },
  by: keel.there.lead,
  at: now,
})
const cover = (it: Known) => ({ staffId: it.staffId, coverId: keel.there.lead.staffId, until: at(60).now() })
const message = (it: Known) =>
  ({ kind: 'link', personId: it.patientId, aboutId: null, address: 'alex@mail.example' }) as const
const newSession = (it: Known) => ({ kind: 'staff' as const, personId: it.staffId, createdAt: now, expiresAt: now })
const passkey = {
  ...{ credentialId: 'another', publicKey: new Uint8Array([1]), counter: 0n, transports: [], name: 'Phone' },
  addedAt: at(1).now(),
}
const device = { serverKey: 'of today', name: 'Phone', addedAt: now }
const factor = { seed: randomUUID(), setUpAt: now, lastStep: 1n, recovery: [] }
const emailChange = (it: Known) => ({
  ...{ id: randomUUID(), staffId: it.staffId, oldEmail: 'a@clinic.example', newEmail: 'b@clinic.example' },
  ...{ confirmHash: it.emailTokenHash, stopHash: it.passwordTokenHash },
  ...{ askedAt: now, expiresAt: now, stoppableUntil: now },
})
const passwordLink = (it: Known) => ({
  ...{ id: randomUUID(), staffId: it.staffId, purpose: 'reset' as const, tokenHash: it.passwordTokenHash },
  ...{ createdAt: now, createdBy: null, expiresAt: now },
})
const newStaff = { email: 'x@clinic.example', name: 'x', role: 'lead', passwordHash: 'x' } as const
const contact = { email: null, phone: null, mayLeaveMessage: false, textTo: null }
const reached = { ...contact, carer: null }
const corrected = {
  ...{ recordNumber: randomUUID(), givenName: 'Alex', familyName: 'Rivera', preferredName: null, pronouns: null },
  ...{ dateOfBirth: '1980-03-27', sex: 'female' as const },
}
const arrival = {
  ...{ id: randomUUID(), recordNumber: randomUUID(), givenName: 'Alex', familyName: 'Rivera' },
  ...{ dateOfBirth: '1980-03-27', sex: 'female' as const },
}
const person = { ...corrected, ...contact }
const act = (it: Known) => ({ patientId: it.patientId, staffId: it.staffId, at: now })
const drafts = { kind: 'drafts', period: 30, isOn: true } as const
const saved = { revision: 9, currentPage: 'injury', savedAt: now }
const raised = (it: Known) => ({ intakeId: it.intakeId, ruleSet: 'x', raisedAt: now, findings: assessment.findings })

const callBack = { phone: '(206) 555-0100', mayLeaveMessage: true, isOthersPhone: true, textTo: null }
const writes: readonly (readonly [string, Attempt])[] = [
  ['insertPatient', (tx, it) => patients.insertPatient(tx, it.clinicId, person)],
  ['updateContact', (tx, it) => patients.updateContact(tx, it.clinicId, { id: it.patientId, phone: null }, reached)],
  ['insertPatients', (tx, it) => insertPatients(tx, it.clinicId, [person])],
  ['correctPerson', (tx, it) => patients.correctPerson(tx, it.clinicId, it.patientId, corrected)],
  ['insertArrival', (tx, it) => insertArrival(tx, it.clinicId, { ...arrival, unmatchedSince: now })],
  ['setMatched', (tx, it) => setMatched(tx, it.clinicId, it.patientId)],
  ['setArchived', (tx, it) => patients.setArchived(tx, it.clinicId, it.patientId, now)],
  ['setMergedInto', (tx, it) => setMergedInto(tx, it.clinicId, it.patientId, { mergedInto: null, archivedAt: now })],
  ['insertHold', (tx, it) => holds.insertHold(tx, it.clinicId, { ...act(it), reason: 'A lawsuit.' })],
  ['liftHoldRow', (tx, it) => holds.liftHoldRow(tx, it.clinicId, it.holdId, { staffId: it.staffId, at: now })],
  [
    'insertRestriction',
    (tx, it) => restrictions.insertRestriction(tx, it.clinicId, { ...act(it), reason: 'Known.', colleagueId: null }),
  ],
  [
    'liftRestrictionRow',
    (tx, it) => restrictions.liftRestrictionRow(tx, it.clinicId, it.restrictionId, { staffId: it.staffId, at: now }),
  ],
  ['insertOpening', (tx, it) => openings.insertOpening(tx, it.clinicId, openingOf(it))],
  [
    'reviewOpeningRow',
    (tx, it) => openings.reviewOpeningRow(tx, it.clinicId, it.openingId, { staffId: it.staffId, at: now, words: '' }),
  ],
  ['eraseRecord', (tx, it) => eraseRecord(tx, it.clinicId, { ...act(it), ground: 'asked', words: '' })],
  ['saveRetention', (tx, it) => retention.saveRetention(tx, it.clinicId, { ...act(it), ...drafts })],
  ['clearDueRows', (tx, it) => retention.clearDueRows(tx, it.clinicId, 'sign-ins', daysOn(60).now())],
  ['insertMerge', (tx, it) => insertMerge(tx, it.clinicId, mergeOf(it))],
  ['markUndone', (tx, it) => markUndone(tx, it.clinicId, it.patientId, { staffId: it.staffId, at: now })],
  ['appendPatientEvent', (tx, it) => appendPatientEvent(tx, it.clinicId, act(it), { type: 'archived' })],
  ['confirmNumber', (tx, it) => patients.confirmNumber(tx, it.clinicId, it.patientId, { ...callBack, at: now })],
  ['setFilledInBy', (tx, it) => invitations.setFilledInBy(tx, it.clinicId, it.invitationId, 'carer')],
  ['insertMessage', (tx, it) => messages.insertMessage(tx, it.clinicId, message(it), now)],
  ['markMessage', (tx, it) => messages.markMessage(tx, it.clinicId, it.messageId, { state: 'sent', problem: null })],
  ['insertStaff', (tx, it) => staff.insertStaff(tx, it.clinicId, newStaff)],
  ['changeStaff', (tx, it) => staff.changeStaff(tx, it.clinicId, it.staffId, { role: 'reception' })],
  ['replacePasswordLink', (tx, it) => passwordLinks.replacePasswordLink(tx, it.clinicId, passwordLink(it))],
  ['replaceEmailChange', (tx, it) => replaceEmailChange(tx, it.clinicId, emailChange(it))],
  ['writeSecondFactor', (tx, it) => factors.writeSecondFactor(tx, it.clinicId, it.staffId, factor)],
  ['replaceRecovery', (tx, it) => factors.replaceRecovery(tx, it.clinicId, it.staffId, [])],
  ['insertPasskey', (tx, it) => insertPasskey(tx, it.clinicId, { ...passkey, staffId: it.staffId })],
  [
    'insertDevice',
    (tx, it) => insertDevice(tx, it.clinicId, { ...subscriptionOf('another'), ...device, staffId: it.staffId }),
  ],
  ['insertSession', (tx, it) => sessions.insertSession(tx, it.clinicId, newSession(it))],
  ['replaceInvitation', (tx, it) => invitations.replaceInvitation(tx, it.clinicId, invitation(it))],
  ['addInvitation', (tx, it) => invitations.addInvitation(tx, it.clinicId, invitation(it))],
  ['insertCheckIn', (tx, it) => checkIns.insertCheckIn(tx, it.clinicId, checkIn(it))],
  ['updateCheckIn', (tx, it) => checkIns.updateCheckIn(tx, it.clinicId, it.checkInId, { state: 'no-address' })],
  ['planFollowing', (tx, it) => planFollowing(tx, it.clinicId, { sent: { ...it.case, tier: 'SOON' }, now, schedule })],
  ['loadDueCheckIn', (tx, it) => loadDueCheckIn(tx, it.clinicId, checkIn(it), now)],
  [
    'settleInTimeline',
    (tx, it) =>
      settleInTimeline(
        tx,
        { clinicId: it.clinicId, actor: keel.there.lead, now },
        checkIn(it),
        { state: 'no-address' },
        { type: 'check-in-no-address', kind: 'day-14' },
      ),
  ],
  ['countFailedAttempt', (tx, it) => invitations.countFailedAttempt(tx, it.clinicId, it.invitationId)],
  ['markIdentified', (tx, it) => invitations.markIdentified(tx, it.clinicId, it.invitationId, now)],
  ['insertIntake', (tx, it) => intakes.insertIntake(tx, it.clinicId, intake(it))],
  [
    'saveDraft',
    (tx, it) =>
      intakes.saveDraft(tx, it.clinicId, { id: it.intakeId, ...saved }, { answers: {}, changedAt: {}, asTyped: {} }),
  ],
  ['insertSubmission', (tx, it) => insertSubmission(tx, it.clinicId, submission(it))],
  ['insertFindings', (tx, it) => findings.insertFindings(tx, it.clinicId, raised(it))],
  ['hearPatient', (tx, it) => hearPatient(tx, heard(it))],
  ['openCase', (tx, it) => openCase(tx, it.clinicId, it.case, { actor: patientOf(it), at: now, events: [claimed] })],
  [
    'appendCaseEvents',
    (tx, it) => caseEvents.appendCaseEvents(tx, it.clinicId, it.caseId, keel.there.lead, now, [claimed]),
  ],
  [
    'appendCaseEvent',
    (tx, it) => caseEvents.appendCaseEvent(tx, it.clinicId, it.caseId, keel.there.lead, now, { type: 'claimed' }),
  ],
  ['markReader', (tx, it) => markReader(tx, it.clinicId, { caseId: it.caseId, staffId: it.staffId, now })],
  ['insertNotice', (tx, it) => insertNotice(tx, it.clinicId, notice(it))],
  ['saveCover', (tx, it) => saveCover(tx, it.clinicId, cover(it), { saidBy: it.staffId, at: now })],
  [
    'returnTaken',
    (tx, it) =>
      returnTaken(
        tx,
        it.clinicId,
        [
          {
            case: it.case,
            nextStep: it.case.nextStep,
            event: { type: 'undone', eventId: it.caseId, act: 'taken-over' },
          },
        ],
        {
          ...{ to: it.staffId, by: keel.there.lead, at: now },
        },
      ),
  ],
  [
    'tellGivenBack',
    (tx, it) =>
      tellGivenBack(tx, it.clinicId, [it.caseId], { staffId: it.staffId, byStaffId: keel.there.lead.staffId, at: now }),
  ],
  ['giveCases', (tx, it) => giveCases(tx, it.clinicId, [{ read: it.case, nextStep: it.case.nextStep }], gift(it))],
  ['insertTemplate', (tx, it) => insertTemplate(tx, it.clinicId, { name: 'Ours', kind: 'call', words: 'Told.' })],
  ['insertGroup', (tx, it) => insertGroup(tx, it.clinicId, 'Ours')],
  ['insertView', (tx, it) => insertView(tx, it.clinicId, it.staffId, { name: 'Ours', ...urgent })],
  ['insertSet', (tx, it) => insertSet(tx, it.clinicId, { name: 'Second week', handouts: ['h5'] })],
  ['insertNamedPlan', (tx, it) => insertNamedPlan(tx, it.clinicId, { name: 'Ours', items: someItems })],
  ['keepPicture', (tx, it) => keepPicture(tx, it.clinicId, { id: 'own-another', bytes: new Uint8Array(3) }, now)],
  ['insertOwn', (tx, it) => own.insertOwn(tx, it.clinicId, { ...ownHandout, ownerId: it.staffId }, now)],
  ['updateOwn', (tx, it) => own.updateOwn(tx, it.clinicId, it.ownHandoutId, { retiredAt: now })],
  [
    'appendHandoutEvent',
    (tx, it) =>
      appendHandoutEvent(
        tx,
        it.clinicId,
        { handoutId: it.ownHandoutId, staffId: it.staffId, at: now },
        { type: 'begun' },
      ),
  ],
  ['keepVersions', (tx, it) => keepVersions(tx, it.clinicId, [version], now)],
  ['insertPlan', (tx, it) => insertPlan(tx, it.clinicId, composed(it))],
  ['insertPlanned', (tx, it) => planned.insertPlanned(tx, it.clinicId, [plan(it)])],
  [
    'insertAssignments',
    (tx, it) =>
      assignments.insertAssignments(tx, it.clinicId, giving(it), [
        { handoutVersionId: it.versionId, despite: [], personalLine: '' },
      ]),
  ],
  [
    'appendAudit',
    (tx, it) => appendAudit(tx, it.clinicId, keel.there.lead, now, [{ type: 'case.claimed', caseId: it.caseId }]),
  ],
]
/** What names nothing of a clinic but its own: with its own clinic it would be no trespass. */
const freestanding = [
  'insertArrival',
  'insertTemplate',
  'insertGroup',
  'insertSet',
  'insertNamedPlan',
  'insertPatient',
  'insertPatients',
  'insertMessage',
  'insertStaff',
  'insertSession',
  'keepPicture',
  'keepVersions',
  'appendAudit',
  'clearDueRows',
]

describe('in the transaction of another clinic, without a guard in the code', () => {
  it.each(writes)('%s is refused by the database', async (name, attempt) => {
    const contents = await keel.contents()
    await expect(elsewhere(attempt, known)).rejects.toThrow()
    if (!freestanding.includes(name)) {
      await expect(elsewhere(attempt, { ...known, clinicId: keel.there.id })).rejects.toThrow()
    }
    expect(await keel.contents()).toEqual(contents)
  })
})
