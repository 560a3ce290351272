import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import * as assignments from '@/lib/db/assignments'
import { findAuditHead } from '@/lib/db/audit-chain'
import { appendAudit } from '@/lib/db/audit-log'
import { listAudit } from '@/lib/db/list-audit'
import * as caseEvents from '@/lib/db/case-events'
import * as cases from '@/lib/db/cases'
import * as checkIns from '@/lib/db/check-ins'
import type { Tx } from '@/lib/db/client'
import { findClinic, setOnCallFrom } from '@/lib/db/clinics'
import * as onCall from '@/lib/db/on-call'
import { saveOnCall } from '@/lib/db/on-call-rounds'
import * as covers from '@/lib/db/staff-covers'
import { listUnanswered, lockOverdue, lockUnanswered, lockUncalled } from '@/lib/db/escalations'
import * as inHand from '@/lib/db/in-hand'
import { findPeople } from '@/lib/db/find-patients'
import * as findings from '@/lib/db/findings'
import { formsByWeek, formsLeft, looksInPeriod } from '@/lib/db/insights'
import { codesInPeriod } from '@/lib/db/insights-codes'
import { reachedInPeriod, returnsInPeriod } from '@/lib/db/insights-contact'
import { flagsRaised, tierOverrides } from '@/lib/db/insights-flags'
import { handoutsUsed } from '@/lib/db/insights-handouts'
import * as intakes from '@/lib/db/intakes'
import * as invitations from '@/lib/db/invitations'
import { loadAssignment } from '@/lib/operations/steps/load-assignment'
import { loadCase, loadCaseToChange } from '@/lib/operations/steps/load-case'
import { loadIntake } from '@/lib/operations/steps/load-intake'
import * as messages from '@/lib/db/messages'
import * as devices from '@/lib/db/push-devices'
import * as passkeys from '@/lib/db/passkeys'
import * as passwordLinks from '@/lib/db/password-links'
import * as addresses from '@/lib/db/addresses'
import * as emailChanges from '@/lib/db/email-changes'
import { listKnown } from '@/lib/db/import-patients'
import { listPatients } from '@/lib/db/list-patients'
import { appendPatientEvent, listPatientEvents } from '@/lib/db/patient-events'
import { findCopies } from '@/lib/db/handout-versions'
import * as sets from '@/lib/db/handout-sets'
import { listStarred, setStar } from '@/lib/db/starred-handouts'
import * as views from '@/lib/db/worklist-views'
import { versionsUsed } from '@/lib/db/insights-versions'
import * as routine from '@/lib/db/routine-draws'
import * as retention from '@/lib/db/retention'
import * as erasures from '@/lib/db/erasures'
import * as openings from '@/lib/db/record-openings'
import * as restrictions from '@/lib/db/restrictions'
import * as holds from '@/lib/db/legal-holds'
import { readWholeRecord } from '@/lib/db/whole-record'
import { listHandoutEvents } from '@/lib/db/own-handout-events'
import * as pictures from '@/lib/db/own-pictures'
import * as own from '@/lib/db/own-handouts'
import * as reviews from '@/lib/db/reviews'
import * as merges from '@/lib/db/patient-merges'
import { moveAll, moveBack, setMergedInto } from '@/lib/db/move-records'
import * as patients from '@/lib/db/patients'
import { readExerciseDays, sayOfDay } from '@/lib/db/exercise-days'
import { findOnPaper, listGivenTogether } from '@/lib/db/paper'
import * as planned from '@/lib/db/planned-handouts'
import * as reading from '@/lib/db/reading'
import { readGivingOnCase, readGivingTo } from '@/lib/db/whole-giving'
import { readSending } from '@/lib/db/whole-sending'
import * as recipients from '@/lib/db/recipients'
import * as factors from '@/lib/db/second-factors'
import * as sessions from '@/lib/db/sessions'
import * as staff from '@/lib/db/staff'
import * as notices from '@/lib/db/staff-notices'
import { readSeenTo } from '@/lib/db/seen-to'
import { lastAnswers } from '@/lib/db/submissions'
import { inClinic } from '@/lib/db/transaction'
import * as groups from '@/lib/db/staff-groups'
import * as templates from '@/lib/db/templates'
import { listCases } from '@/lib/db/worklist'
import { readWholeCase } from '@/lib/db/whole-case'
import { readWholeHistory } from '@/lib/db/whole-history'
import { readBeginning, readHome } from '@/lib/db/whole-home'
import { readWholeIntake } from '@/lib/db/whole-intake'
import { readResult } from '@/lib/db/whole-result'
import { periodOf } from '@/lib/insights/period'
import type { Merge } from '@/lib/patients/merge'
import type { PersonKind } from '@/lib/messages/message'
import { seal } from '@/tests/support/audit-log'
import { at } from '@/tests/support/clinic'
import { daysOn } from '@/tests/support/retention'
import { testKeel } from '@/tests/support/keel'
import { type Attempt, drawnMonth, fillClinic, undrawnMonth, type Known } from '@/tests/support/known'
import { newCase, newPatient } from '@/tests/support/patient'
import { closeDrawn } from '@/tests/support/routine'
import { someCase, told } from '@/tests/unit/cases/some-case'

const keel = testKeel()
let known: Known

beforeAll(async () => {
  known = await fillClinic(keel)
  const { clinicId, patientId, staffId } = known
  await inClinic(clinicId, (tx) =>
    appendPatientEvent(tx, clinicId, { patientId, staffId, at: now }, { type: 'restored' }),
  )
  const { patientId: mergedId } = await newPatient(keel.here)
  const made = await inClinic(clinicId, async (tx) => {
    await setMergedInto(tx, clinicId, mergedId, { mergedInto: patientId, archivedAt: now })
    await merges.insertMerge(tx, clinicId, { ...merge, keptId: patientId, mergedId, staffId })
    return merges.listMerges(tx, clinicId, patientId, new Date(0))
  })
  const codes = JSON.stringify([{ icd10: 'M54.5', text: 'Low back pain' }])
  const { caseId: codedId } = await newCase(keel, keel.here)
  await closeDrawn(keel, codedId, 'seen')
  await keel.asOwner('UPDATE triage_case SET outcome_codes = $2::jsonb WHERE id = $1', [codedId, codes])
  Object.assign(merge, { id: made[0]?.id, keptId: patientId, mergedId, staffId })
  await seal(keel)
})

const nothingMoved = { invitations: [], sessions: [], assignments: [] }
const merge: Merge = {
  ...{ id: '', keptId: '', mergedId: '', at: at(1).now(), staffId: '', was: {}, became: {}, moved: nothingMoved },
  ...{ archivedBefore: null, undoneAt: null },
}
const now = at(1).now()
const muchLater = at(99 * 24 * 60).now()
const everyCard = { from: new Date(0), until: muchLater, unreadUntil: muchLater, cards: ['h1', 'h2', 'h3'], atOnce: 9 }
const elsewhere = (attempt: Attempt, it: Known) => inClinic(keel.there.id, (tx) => attempt(tx, it))
const found = { found: 'right', shouldBe: null, words: '', at: now } as const
const drawing = { month: undrawnMonth, seed: randomUUID(), at: now }
const notFound = { ok: false, code: 'not-found' }
const nobody = { kind: 'few', ids: [], isCloseOnly: false }
const looked = (id: string) => someCase({ id, firstLookAt: now, escalation: told })
const weeks = periodOf(4, at(99).now(), 'UTC')
const noCases = { EMERGENCY: 0, URGENT: 0, SOON: 0, ROUTINE: 0 }
const allEvents = { person: null, records: null, kind: null, since: null, before: null, after: null, size: 9 } as const
const worklist = { filter: 'all', tier: null, complaint: null, after: null, people: null, size: 50 } as const

const aSet = { revision: 0, name: 'Second week', handouts: ['h5'] }
const kept = { handout: 'h2', version: findHandout('h2')?.version ?? 0, locale: 'en' } as const
const giving = ({ patientId, caseId }: Known) =>
  ({ patientId, caseId, personalLine: '', assignedBy: null, assignedAt: now }) as const
const toThem = (it: Known) => ({ kind: 'link', personId: it.patientId, address: 'alex@mail.example' }) as const
const switchOff = (tx: Tx, it: Known, personKind: PersonKind, personId: string) =>
  recipients.switchMail(tx, it.clinicId, { personKind, personId }, now)

/** Every reading function, as a query that forgot whose clinic it is: with the other clinic's ids in its hands. */
const reads: readonly (readonly [string, Attempt, unknown])[] = [
  ['findClinic', (tx, it) => findClinic(tx, it.clinicId), null],
  ['findPatient', (tx, it) => patients.findPatient(tx, it.clinicId, it.patientId), null],
  ['listPatients', (tx, it) => listPatients(tx, it.clinicId, { people: null, after: null, size: 9 }), []],
  ['patientNames', (tx, it) => patients.patientNames(tx, it.clinicId, [it.patientId]), new Map()],
  ['listAudit', (tx, it) => listAudit(tx, it.clinicId, { ...allEvents, kind: 'case.viewed' }), []],
  ['listAudit, of a patient', (tx, it) => listAudit(tx, it.clinicId, { ...allEvents, records: [it.patientId] }), []],
  ['findAuditHead', (tx, it) => findAuditHead(tx, it.clinicId), null],
  ['listKnown', (tx, it) => listKnown(tx, it.clinicId, { keys: [], births: ['1980-03-27'] }), []],
  ['mergedInto', (tx, it) => merges.mergedInto(tx, it.clinicId, merge.mergedId), null],
  ['recordsOf', (tx, it) => merges.recordsOf(tx, it.clinicId, it.patientId), []],
  ['lockRecords', (tx, it) => merges.lockRecords(tx, it.clinicId, [it.patientId]), undefined],
  ['listSides', (tx, it) => merges.listSides(tx, it.clinicId, [it.patientId]), []],
  ['findMerge', (tx, it) => merges.findMerge(tx, it.clinicId, merge.id), null],
  ['listMerges', (tx, it) => merges.listMerges(tx, it.clinicId, it.patientId, new Date(0)), []],
  ['moveAll', (tx, it) => moveAll(tx, { clinicId: it.clinicId, from: it.patientId, to: it.patientId }), nothingMoved],
  ['moveBack', (tx, it) => moveBack(tx, it.clinicId, { ...merge, keptId: it.patientId }), undefined],
  ['listBornOn', (tx, it) => patients.listBornOn(tx, it.clinicId, '1980-03-27'), []],
  ['isInCare', (tx, it) => patients.isInCare(tx, it.clinicId, it.patientId), false],
  ['listPatientEvents', (tx, it) => listPatientEvents(tx, it.clinicId, it.patientId), []],
  ['endInvitations', (tx, it) => invitations.endInvitations(tx, it.clinicId, it.patientId, now), undefined],
  ['lockPatient', (tx, it) => patients.lockPatient(tx, it.clinicId, it.patientId), null],
  ['findRecipient', (tx, it) => recipients.findRecipient(tx, it.clinicId, 'patient', it.patientId), null],
  ['findRecipient, of staff', (tx, it) => recipients.findRecipient(tx, it.clinicId, 'staff', it.staffId), null],
  ['switchMail', (tx, it) => switchOff(tx, it, 'patient', it.patientId), false],
  ['switchMail, of staff', (tx, it) => switchOff(tx, it, 'staff', it.staffId), false],
  ['findMessage', (tx, it) => messages.findMessage(tx, it.clinicId, it.messageId), null],
  ['lockMessage', (tx, it) => messages.lockMessage(tx, it.clinicId, it.messageId), null],
  ['recentMessage', (tx, it) => messages.recentMessage(tx, it.clinicId, toThem(it), new Date(0)), null],
  ['messagesTo', (tx, it) => messages.messagesTo(tx, it.clinicId, toThem(it)), []],
  ['listMessages', (tx, it) => messages.listMessages(tx, it.clinicId, { after: null, size: 9 }), []],
  ['findInvitationById', (tx, it) => invitations.findInvitationById(tx, it.clinicId, it.invitationId), null],
  ['findInvitation', (tx, it) => invitations.findInvitation(tx, it.clinicId, it.tokenHash), null],
  ['lockInvitation', (tx, it) => invitations.lockInvitation(tx, it.clinicId, it.tokenHash), null],
  ['listInvitations', (tx, it) => invitations.listInvitations(tx, it.clinicId, it.patientId), []],
  ['findStaff', (tx, it) => staff.findStaff(tx, it.clinicId, it.staffId), null],
  ['listColleagues', (tx, it) => staff.listColleagues(tx, it.clinicId), []],
  ['findColleague', (tx, it) => staff.findColleague(tx, it.clinicId, it.staffId), null],
  ['lockColleague', (tx, it) => staff.lockColleague(tx, it.clinicId, it.staffId), false],
  ['listLeads', (tx, it) => staff.listLeads(tx, it.clinicId), []],
  ['lockLeads', (tx, it) => staff.lockLeads(tx, it.clinicId), []],
  ['lockCasesOf', (tx, it) => cases.lockCasesOf(tx, it.clinicId, it.staffId), []],
  ['listCovers', (tx, it) => covers.listCovers(tx, it.clinicId, now), []],
  ['listCoversOf', (tx, it) => covers.listCoversOf(tx, it.clinicId, [it.staffId], now), []],
  ['endCovers', (tx, it) => covers.endCovers(tx, it.clinicId, [it.staffId], now), []],
  ['passCovers', (tx, it) => covers.passCovers(tx, it.clinicId, { from: it.staffId, to: it.staffId, now }), []],
  ['readInHand', async (tx, it) => (await inHand.readInHand(tx, it.clinicId, it.staffId, now))?.cases ?? [], []],
  ['countInHand', (tx, it) => inHand.countInHand(tx, it.clinicId, it.staffId), 0],
  ['listSessionsOf', (tx, it) => sessions.listSessionsOf(tx, it.clinicId, it.staffId, now, new Date(0)), []],
  ['findHalfOpen', (tx, it) => sessions.findHalfOpen(tx, it.clinicId, it.halfOpenId, now), null],
  [
    'completeSession',
    (tx, it) => sessions.completeSession(tx, it.clinicId, it.halfOpenId, { activeAt: now, expiresAt: now }),
    false,
  ],
  ['endSessionsOf', (tx, it) => sessions.endSessionsOf(tx, it.clinicId, it.staffId, { at: now }), 0],
  [
    'endSessionsOfEndedLinks',
    (tx, it) => sessions.endSessionsOfEndedLinks(tx, it.clinicId, it.patientId, now),
    undefined,
  ],
  ['findPasswordLink', (tx, it) => passwordLinks.findPasswordLink(tx, it.clinicId, it.passwordLinkId), null],
  ['findPasswordLinkOf', (tx, it) => passwordLinks.findPasswordLinkOf(tx, it.clinicId, it.passwordTokenHash), null],
  ['usePasswordLink', (tx, it) => passwordLinks.usePasswordLink(tx, it.clinicId, it.passwordLinkId, now), false],
  ['endPasswordLinks', (tx, it) => passwordLinks.endPasswordLinks(tx, it.clinicId, it.staffId, now), undefined],
  ['findEmailChange', (tx, it) => emailChanges.findEmailChange(tx, it.clinicId, it.emailChangeId), null],
  ['findEmailChangeOf', (tx, it) => emailChanges.findEmailChangeOf(tx, it.clinicId, it.emailTokenHash), null],
  ['findWaitingEmail', (tx, it) => emailChanges.findWaitingEmail(tx, it.clinicId, it.staffId), null],
  [
    'confirmEmailChange',
    (tx, it) =>
      emailChanges.confirmEmailChange(tx, it.clinicId, it.emailChangeId, { confirmedAt: now, stoppableUntil: now }),
    false,
  ],
  ['endEmailChange', (tx, it) => emailChanges.endEmailChange(tx, it.clinicId, it.emailChangeId, now), false],
  ['endWaitingEmail', (tx, it) => emailChanges.endWaitingEmail(tx, it.clinicId, it.staffId, now), undefined],
  [
    'endEmailChangesSince',
    (tx, it) => emailChanges.endEmailChangesSince(tx, it.clinicId, { staffId: it.staffId, askedAt: new Date(0) }, now),
    undefined,
  ],
  ['changeAddress', (tx, it) => addresses.changeAddress(tx, it.clinicId, it.staffId, 'x@clinic.example'), undefined],
  ['findSecondFactor', (tx, it) => factors.findSecondFactor(tx, it.clinicId, it.staffId), null],
  ['takeStep', (tx, it) => factors.takeStep(tx, it.clinicId, it.staffId, 1n), false],
  ['takeRecovery', (tx, it) => factors.takeRecovery(tx, it.clinicId, it.staffId, it.recoveryHash), false],
  ['endSecondFactor', (tx, it) => factors.endSecondFactor(tx, it.clinicId, it.staffId), false],
  ['listPasskeys', (tx, it) => passkeys.listPasskeys(tx, it.clinicId, it.staffId), []],
  ['countPasskeys', (tx, it) => passkeys.countPasskeys(tx, it.clinicId, it.staffId), 0],
  ['findPasskey', (tx, it) => passkeys.findPasskey(tx, it.clinicId, it.staffId, it.credentialId), null],
  ['usePasskey', (tx, it) => passkeys.usePasskey(tx, it.clinicId, it.passkeyId, { counter: 7n, at: now }), false],
  [
    'changePasskey',
    (tx, it) =>
      passkeys.changePasskey(tx, it.clinicId, { staffId: it.staffId, passkeyId: it.passkeyId }, { name: 'x' }),
    false,
  ],
  ['endPasskeysOf', (tx, it) => passkeys.endPasskeysOf(tx, it.clinicId, it.staffId, now), 0],
  ['listDevices', (tx, it) => devices.listDevices(tx, it.clinicId, { staffId: it.staffId, serverKey: 'of today' }), []],
  ['findDeviceAt', (tx, it) => devices.findDeviceAt(tx, it.clinicId, it.endpoint), null],
  ['findDevice', (tx, it) => devices.findDevice(tx, it.clinicId, it.deviceId), null],
  ['saveRung', (tx, it) => devices.saveRung(tx, it.clinicId, it.deviceId, now), false],
  [
    'endDevice',
    (tx, it) => devices.endDevice(tx, it.clinicId, { staffId: it.staffId, deviceId: it.deviceId }, now),
    false,
  ],
  ['endDevicesOf', (tx, it) => devices.endDevicesOf(tx, it.clinicId, it.staffId, now), 0],
  ['staffNames', (tx, it) => staff.staffNames(tx, it.clinicId, [it.staffId]), new Map()],
  ['findIntake', (tx, it) => intakes.findIntake(tx, it.clinicId, it.intakeId), null],
  ['lockIntake', (tx, it) => intakes.lockIntake(tx, it.clinicId, it.intakeId), null],
  ['listIntakes', (tx, it) => intakes.listIntakes(tx, it.clinicId, it.patientId), []],
  ['lastAnswers', (tx, it) => lastAnswers(tx, it.clinicId, it.patientId, 'back-pain'), {}],
  ['readHome', (tx, it) => readHome(tx, it.clinicId, it.patientId), null],
  ['readBeginning', (tx, it) => readBeginning(tx, it.clinicId, it.patientId), null],
  ['readResult', (tx, it) => readResult(tx, it.clinicId, it.intakeId), null],
  ['readSeenTo', (tx, it) => readSeenTo(tx, it.clinicId, it.caseId), null],
  ['readWholeHistory', (tx, it) => readWholeHistory(tx, it.clinicId, it.patientId), null],
  [
    'readWholeCase',
    (tx, it) =>
      readWholeCase(tx, it.clinicId, { caseId: it.caseId, staffId: it.staffId, now }, { compared: {}, whole: [] }),
    null,
  ],
  ['findCase', (tx, it) => cases.findCase(tx, it.clinicId, it.caseId), null],
  ['findCaseAtClinic', (tx, it) => cases.findCaseAtClinic(tx, it.clinicId, it.caseId), null],
  ['findCaseOfIntake', (tx, it) => cases.findCaseOfIntake(tx, it.clinicId, it.intakeId), null],
  ['lockCase', (tx, it) => cases.lockCase(tx, it.clinicId, it.caseId), null],
  ['findNotice', (tx, it) => notices.findNotice(tx, it.clinicId, it.noticeId), null],
  ['listUnseenNotices', (tx, it) => notices.listUnseenNotices(tx, it.clinicId, it.staffId, now), []],
  ['markNoticeSeen', (tx, it) => notices.markNoticeSeen(tx, it.clinicId, it.noticeId, now), false],
  [
    'savePatientSays',
    (tx, it) => cases.savePatientSays(tx, it.clinicId, it.caseId, { reply: 'going', at: now }),
    undefined,
  ],
  ['saveBeside', (tx, it) => cases.saveBeside(tx, it.clinicId, looked(it.caseId)), undefined],
  [
    'lockUncalled',
    async (tx, it) => {
      const escalated = {
        escalatedAt: at(1).now(),
        toldAt: at(1).now(),
        timesTold: 1,
        answeredAt: null,
        answeredBy: null,
      }
      const data = { nextStep: 'look', nextTo: null, queueRank: 0, firstLookAt: null, ...escalated }
      await tx.case.updateMany({ where: { clinicId: it.clinicId, id: it.caseId }, data })
      return lockUncalled(tx, it.clinicId, { rank: 9, before: at(600).now() }, 9)
    },
    [],
  ],
  ['listMayBeCalled', (tx, it) => onCall.listMayBeCalled(tx, it.clinicId, { now, serverKey: null }), []],
  ['lockOnCall', (tx, it) => onCall.lockOnCall(tx, it.clinicId), undefined],
  ['placeOnCall', (tx, it) => onCall.placeOnCall(tx, it.clinicId, [it.staffId]), undefined],
  ['setOnCallFrom', (tx, it) => setOnCallFrom(tx, it.clinicId, 'URGENT'), undefined],
  ['saveOnCall', (tx, it) => saveOnCall(tx, it.clinicId, it.caseId, { round: 1, turns: [] }), undefined],
  ['lockOverdue', (tx, it) => lockOverdue(tx, it.clinicId, at(600).now(), 9), []],
  ['lockUnanswered', (tx, it) => lockUnanswered(tx, it.clinicId, at(600).now(), 9), []],
  ['listUnanswered', (tx, it) => listUnanswered(tx, it.clinicId, 9), []],
  ['lockCaseOfIntake', (tx, it) => cases.lockCaseOfIntake(tx, it.clinicId, it.intakeId), null],
  [
    'listCases',
    async (tx, it) => ({
      ...(await listCases(tx, it.clinicId, worklist, { onScreen: [it.caseId], cap: 9, now, staffId: it.staffId })),
      clinic: 0,
    }),
    {
      ...{ clinic: 0, rows: [], elsewhere: [], withoutCase: [], emergencies: [] },
      ...{ counts: noCases, toTalkOver: 0, toSign: 0, forGroups: null, unheard: 0 },
    },
  ],
  ['findPeople', (tx) => findPeople(tx, { words: ['rivera'], births: [] }), nobody],
  ['findPeople, misspelled', (tx) => findPeople(tx, { words: ['rivere'], births: [] }), nobody],
  ['formsByWeek', (tx, it) => formsByWeek(tx, it.clinicId, weeks), []],
  ['looksInPeriod', (tx, it) => looksInPeriod(tx, it.clinicId, weeks), []],
  ['reachedInPeriod', (tx, it) => reachedInPeriod(tx, it.clinicId, weeks), []],
  ['returnsInPeriod', (tx, it) => returnsInPeriod(tx, it.clinicId, weeks), []],
  ['codesInPeriod', (tx, it) => codesInPeriod(tx, it.clinicId, { from: new Date(0), until: muchLater }), []],
  ['listDraws', (tx, it) => routine.listDraws(tx, it.clinicId, '2026-01'), []],
  ['listDrawnCases', (tx, it) => routine.listDrawnCases(tx, it.clinicId, drawnMonth.month), []],
  [
    'saveFound',
    (tx, it) => routine.saveFound(tx, it.clinicId, { ...found, caseId: it.drawnId, staffId: it.staffId }),
    false,
  ],
  [
    'drawRoutineCases',
    (tx, it) => routine.drawRoutineCases(tx, it.clinicId, { ...drawing, staffId: it.staffId }),
    { drawn: 0, wereAny: false },
  ],
  ['lockDrawnCase', (tx, it) => routine.lockDrawnCase(tx, it.clinicId, it.drawnId), null],
  ['formsLeft', (tx, it) => formsLeft(tx, it.clinicId, weeks, now), { begun: 0, sent: 0, resting: [] }],
  ['flagsRaised', (tx, it) => flagsRaised(tx, it.clinicId, weeks), []],
  ['tierOverrides', (tx, it) => tierOverrides(tx, it.clinicId, weeks), []],
  ['handoutsUsed', (tx, it) => handoutsUsed(tx, it.clinicId, weeks), []],
  ['findCheckIn', (tx, it) => checkIns.findCheckIn(tx, it.clinicId, it.checkInId), null],
  ['findCheckInOfCase', (tx, it) => checkIns.findCheckInOfCase(tx, it.clinicId, it.followedId), null],
  ['lockCheckInOfCase', (tx, it) => checkIns.lockCheckInOfCase(tx, it.clinicId, it.followedId), null],
  ['findCheckInOfIntake', (tx, it) => checkIns.findCheckInOfIntake(tx, it.clinicId, it.intakeId), null],
  ['lockCheckInOfIntake', (tx, it) => checkIns.lockCheckInOfIntake(tx, it.clinicId, it.intakeId), null],
  ['listDueCheckIns', (tx, it) => checkIns.listDueCheckIns(tx, it.clinicId, muchLater, 9), []],
  ['takeDueCheckIn', (tx, it) => checkIns.takeDueCheckIn(tx, it.clinicId, it.checkInId, muchLater), null],
  ['beginCheckIn', (tx, it) => checkIns.beginCheckIn(tx, it.clinicId, it.caseId, it.intakeId), undefined],
  ['listCaseEvents', (tx, it) => caseEvents.listCaseEvents(tx, it.clinicId, it.caseId), []],
  ['giveKept', (tx, it) => assignments.giveKept(tx, it.clinicId, giving(it), [kept], 'en'), false],
  [
    'readGivingOnCase',
    (tx, it) => readGivingOnCase(tx, it.clinicId, it.caseId, { kinds: [], staffId: it.staffId }),
    null,
  ],
  ['readGivingTo', (tx, it) => readGivingTo(tx, it.clinicId, it.patientId, { kinds: [], staffId: it.staffId }), null],
  ['readSending', (tx, it) => readSending(tx, it.clinicId, it.caseId, []), null],
  ['listDuePlanned', (tx, it) => planned.listDuePlanned(tx, it.clinicId, muchLater, 99), []],
  ['findPlanned', (tx, it) => planned.findPlanned(tx, it.clinicId, it.plannedId), null],
  ['listPlannedWithoutCase', (tx, it) => planned.listPlannedWithoutCase(tx, it.clinicId, it.patientId), []],
  ['lockPlanned', (tx, it) => planned.lockPlanned(tx, it.clinicId, it.plannedId), null],
  [
    'tellAgain',
    (tx, it) => reading.tellAgain(tx, it.clinicId, it.assignmentId, { staffId: it.staffId, at: now, since: muchLater }),
    false,
  ],
  ['lockUnreadCards', (tx, it) => reading.lockUnreadCards(tx, it.clinicId, everyCard), []],
  ['findAssignment', (tx, it) => assignments.findAssignment(tx, it.clinicId, it.assignmentId), null],
  ['findOnPaper', (tx, it) => findOnPaper(tx, it.clinicId, it.assignmentId), null],
  [
    'listGivenTogether',
    async (tx, it) => {
      const found = await assignments.findAssignment(tx, it.clinicId, it.assignmentId)
      return listGivenTogether(tx, it.clinicId, found ?? { patientId: it.patientId, assignedAt: now })
    },
    [],
  ],
  ['loadAssignment', (tx, it) => loadAssignment({ tx, clinicId: it.clinicId }, it.assignmentId), notFound],
  ['readWholeIntake', (tx, it) => readWholeIntake(tx, it.clinicId, it.intakeId, 'read'), null],
  ['loadIntake', (tx, it) => loadIntake({ tx, clinicId: it.clinicId, now }, it.intakeId, 'change'), notFound],
  [
    'loadCase',
    (tx, it) => loadCase({ tx, clinicId: it.clinicId, now, actor: { staffId: it.staffId } }, it.caseId),
    notFound,
  ],
  [
    'loadCaseToChange',
    (tx, it) => loadCaseToChange({ tx, clinicId: it.clinicId, now, actor: { staffId: it.staffId } }, it.caseId),
    notFound,
  ],
  ['updateCase', (tx, it) => cases.updateCase(tx, it.clinicId, it.case, it.case.revision), false],
  ['endSession', (tx, it) => sessions.endSession(tx, it.clinicId, it.sessionId, now), false],
  ['markAssignment', (tx, it) => assignments.markAssignment(tx, it.clinicId, it.assignmentId, 'openedAt', now), false],
  [
    'keepTeachBackAnswer',
    (tx, it) =>
      assignments.keepTeachBackAnswer(tx, it.clinicId, it.assignmentId, { answer: 'x', verdict: 'worrying' }, now),
    false,
  ],
  [
    'keepSecondAnswer',
    (tx, it) => assignments.keepSecondAnswer(tx, it.clinicId, it.assignmentId, { answer: 'x', verdict: 'right' }, now),
    false,
  ],
  ['versionsUsed', (tx, it) => versionsUsed(tx, it.clinicId, 'h2'), []],
  ['readWholeRecord', (tx, it) => readWholeRecord(tx, it.clinicId, it.patientId), null],
  ['countRecord', (tx, it) => erasures.countRecord(tx, it.clinicId, it.patientId), null],
  ['findErasureOf', (tx, it) => erasures.findErasureOf(tx, it.clinicId, it.erasedId), null],
  ['listErasures', (tx, it) => erasures.listErasures(tx, it.clinicId, { after: null, size: 9 }), []],
  ['listRetention', (tx, it) => retention.listRetention(tx, it.clinicId), []],
  [
    'countDue',
    (tx, it) => retention.countDue(tx, it.clinicId, 'sign-ins', { period: 30, now: daysOn(60).now() }),
    { count: 0, oldestAt: null },
  ],
  ['holdsOf', (tx, it) => holds.holdsOf(tx, it.clinicId, it.patientId), []],
  ['lockHold', (tx, it) => holds.lockHold(tx, it.clinicId, it.holdId), null],
  ['restrictionsOf', (tx, it) => restrictions.restrictionsOf(tx, it.clinicId, it.patientId), []],
  [
    'restrictedOf',
    (tx, it) =>
      restrictions.restrictedOf(
        tx,
        it.clinicId,
        { patients: [it.patientId], caseId: it.caseId },
        {
          ...{ staffId: it.staffId, sessionId: it.sessionId },
          ...{ since: at(0).now(), now: at(2).now() },
        },
      ),
    [],
  ],
  ['lockRestriction', (tx, it) => restrictions.lockRestriction(tx, it.clinicId, it.restrictionId), null],
  ['mostUrgentOpen', (tx, it) => openings.mostUrgentOpen(tx, it.clinicId, it.patientId), null],
  ['listOpenings', (tx, it) => openings.listOpenings(tx, it.clinicId, { staffId: it.staffId, size: 9 }), []],
  ['countToReview', (tx, it) => openings.countToReview(tx, it.clinicId, it.staffId), 0],
  ['lockOpening', (tx, it) => openings.lockOpening(tx, it.clinicId, it.openingId), null],
  ['hasOtherLead', (tx, it) => openings.hasOtherLead(tx, it.clinicId, it.patientId), false],
  ['listTemplates', (tx, it) => templates.listTemplates(tx, it.clinicId), []],
  ['lockTemplates', (tx, it) => templates.lockTemplates(tx, it.clinicId), []],
  ['updateTemplate', (tx, it) => templates.updateTemplate(tx, it.clinicId, it.templateId, { name: 'Theirs' }), false],
  ['listStarred', (tx, it) => listStarred(tx, it.clinicId, it.staffId), []],
  ['setStar', (tx, it) => setStar(tx, it.clinicId, { staffId: it.staffId, place: 'h4', isStarred: true }), false],
  ['loadViews', (tx, it) => views.loadViews(tx, it.clinicId, it.staffId), null],
  ['lockViews', (tx, it) => views.lockViews(tx, it.clinicId, it.staffId), undefined],
  ['changeView', (tx, it) => views.changeView(tx, it.clinicId, it.staffId, { id: it.viewId, name: 'Theirs' }), false],
  ['removeViewsOf', (tx, it) => views.removeViewsOf(tx, it.clinicId, it.staffId, now), undefined],
  ['setStart', (tx, it) => views.setStart(tx, it.clinicId, it.staffId, it.viewId), false],
  ['listGroups', (tx, it) => groups.listGroups(tx, it.clinicId), []],
  ['lockGroups', (tx, it) => groups.lockGroups(tx, it.clinicId), []],
  ['lockReceivingGroup', (tx, it) => groups.lockReceivingGroup(tx, it.clinicId, it.groupId), null],
  ['updateGroup', (tx, it) => groups.updateGroup(tx, it.clinicId, it.groupId, { name: 'Theirs' }), false],
  [
    'saveMembers',
    (tx, it) => groups.saveMembers(tx, it.clinicId, { id: it.groupId, memberIds: [it.staffId] }, now),
    undefined,
  ],
  ['leaveGroups', (tx, it) => groups.leaveGroups(tx, it.clinicId, it.staffId, now), []],
  ['lockMembers', (tx, it) => groups.lockMembers(tx, it.clinicId, [it.staffId]), []],
  ['listSets', (tx, it) => sets.listSets(tx, it.clinicId), []],
  ['findSet', (tx, it) => sets.findSet(tx, it.clinicId, it.setId), null],
  ['updateSet', (tx, it) => sets.updateSet(tx, it.clinicId, { ...aSet, id: it.setId }), false],
  ['removeSet', (tx, it) => sets.removeSet(tx, it.clinicId, it.setId, now), false],
  ['listPictures', (tx, it) => pictures.listPictures(tx, it.clinicId), []],
  ['readPictures', (tx, it) => pictures.readPictures(tx, it.clinicId, [it.pictureId]), []],
  ['readPicture', (tx, it) => pictures.readPicture(tx, it.clinicId, it.pictureId), null],
  ['lockOwn', (tx, it) => own.lockOwn(tx, it.clinicId, it.ownHandoutId), null],
  ['lockReviewedBefore', (tx, it) => reviews.lockReviewedBefore(tx, it.clinicId, muchLater), []],
  ['markReviewTold', (tx, it) => reviews.markReviewTold(tx, it.clinicId, it.ownHandoutId, [now]), undefined],
  ['listOwn', (tx, it) => own.listOwn(tx, it.clinicId), []],
  ['listHandoutEvents', (tx, it) => listHandoutEvents(tx, it.clinicId, it.ownHandoutId), []],
  ['listPublishedOwn', (tx, it) => own.listPublishedOwn(tx, it.clinicId), []],
  ['findCopies', (tx, it) => findCopies(tx, it.clinicId, [kept]), []],
  ['findAdapting', (tx, it) => own.findAdapting(tx, it.clinicId, 'h8'), null],
  ['markReminded', (tx, it) => reading.markReminded(tx, it.clinicId, [it.assignmentId], now), undefined],
  ['markUnread', (tx, it) => reading.markUnread(tx, it.clinicId, [it.assignmentId], now), undefined],
  [
    'askForPerson',
    (tx, it) => reading.askForPerson(tx, it.clinicId, it.assignmentId, 'stopped-exercise', now),
    undefined,
  ],
  [
    'readExerciseDays',
    async (tx, it) => {
      await sayOfDay(tx, it.clinicId, it.assignmentId, { day: '2026-11-22', said: 'done' }, now)
      return readExerciseDays(tx, it.clinicId, it.assignmentId)
    },
    [],
  ],
  [
    'sayOfDay',
    (tx, it) => sayOfDay(tx, it.clinicId, it.assignmentId, { day: '2026-11-23', said: 'stopped' }, now),
    null,
  ],
  ['seeTo', (tx, it) => reading.seeTo(tx, it.clinicId, it.assignmentId, it.staffId, now), false],
  ['takeBack', (tx, it) => assignments.takeBack(tx, it.clinicId, it.assignmentId, it.staffId, now), false],
  ['withdrawFindings', (tx, it) => findings.withdrawFindings(tx, it.clinicId, [it.findingId], now), undefined],
  ['acknowledgeFindings', (tx, it) => findings.acknowledgeFindings(tx, it.clinicId, [it.findingId], now), undefined],
]

/** What each clinic has: with its own clinic it would be no trespass. */
const ofEachClinic = [
  'findAuditHead',
  'findClinic',
  'hasOtherLead',
  'listColleagues',
  'listLeads',
  'listMayBeCalled',
  'loadViews',
  'lockLeads',
]

describe('in the transaction of another clinic, without a guard in the code', () => {
  it.each(reads)('%s finds nothing and changes nothing', async (name, attempt, nothing) => {
    const contents = await keel.contents()
    expect(await elsewhere(attempt, known)).toEqual(nothing)
    if (!ofEachClinic.includes(name)) {
      expect(await elsewhere(attempt, { ...known, clinicId: keel.there.id })).toEqual(nothing)
    }
    expect(await keel.contents()).toEqual(contents)
  })

  it.each(reads)('%s would have found something in its own', async (name, attempt, nothing) => {
    const found = await inClinic(known.clinicId, async (tx) => {
      const value = await attempt(tx, known)
      // What lets somebody in is kept where the log has it alone.
      await appendAudit(tx, known.clinicId, { kind: 'system' }, now, [
        { type: 'session.started', sessionId: known.halfOpenId },
        { type: 'staff.name-changed', staffId: known.staffId },
      ])
      return value
    })
    if (nothing !== undefined) expect([name, found]).not.toEqual([name, nothing])
  })
})
