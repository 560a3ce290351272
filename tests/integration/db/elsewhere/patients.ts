import { randomUUID } from 'node:crypto'
import { listUnmatched } from '@/lib/db/arrivals'
import { findAuditHead } from '@/lib/db/audit-chain'
import type { Tx } from '@/lib/db/client'
import { findClinic } from '@/lib/db/clinics'
import * as erasures from '@/lib/db/erasures'
import { findPeople } from '@/lib/db/find-patients'
import { listKnown } from '@/lib/db/import-patients'
import * as invitations from '@/lib/db/invitations'
import * as holds from '@/lib/db/legal-holds'
import { listAudit } from '@/lib/db/list-audit'
import { listPatients } from '@/lib/db/list-patients'
import * as messages from '@/lib/db/messages'
import { moveAll, moveBack } from '@/lib/db/move-records'
import { listPatientEvents } from '@/lib/db/patient-events'
import * as merges from '@/lib/db/patient-merges'
import * as patients from '@/lib/db/patients'
import * as recipients from '@/lib/db/recipients'
import * as openings from '@/lib/db/record-openings'
import * as restrictions from '@/lib/db/restrictions'
import * as retention from '@/lib/db/retention'
import { readWholeHistory } from '@/lib/db/whole-history'
import { readBeginning, readHome } from '@/lib/db/whole-home'
import { readWholeRecord } from '@/lib/db/whole-record'
import type { PersonKind } from '@/lib/messages/message'
import { at } from '@/tests/support/clinic'
import type { Known } from '@/tests/support/known'
import { daysOn } from '@/tests/support/retention'
import { nothingMoved, merge, now, type Reads } from './values'

const nobody = { kind: 'few', ids: [], isCloseOnly: false }
const allEvents = {
  asker: randomUUID(),
  person: null,
  records: null,
  kind: null,
  since: null,
  before: null,
  after: null,
  size: 9,
} as const
const toThem = (it: Known) => ({ kind: 'link', personId: it.patientId, address: 'alex@mail.example' }) as const
const switchOff = (tx: Tx, it: Known, personKind: PersonKind, personId: string) =>
  recipients.switchMail(tx, it.clinicId, { personKind, personId }, now)

/** People, what was sent to them, and all that hangs on their record. */
export const ofPatients: Reads = [
  ['findClinic', (tx, it) => findClinic(tx, it.clinicId), null],
  ['findPatient', (tx, it) => patients.findPatient(tx, it.clinicId, it.patientId), null],
  ['listPatients', (tx, it) => listPatients(tx, it.clinicId, { people: null, after: null, size: 9 }), []],
  ['listUnmatched', (tx, it) => listUnmatched(tx, it.clinicId), []],
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
  ['listMergesInto', (tx, it) => merges.listMergesInto(tx, it.clinicId, it.patientId), []],
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
  ['messagesAbout', (tx, it) => messages.messagesAbout(tx, it.clinicId, it.invitationId), []],
  ['listMessages', (tx, it) => messages.listMessages(tx, it.clinicId, { after: null, size: 9 }), []],
  ['keepLinksOpen', (tx, it) => invitations.keepLinksOpen(tx, it.clinicId, it.patientId, new Date(0), now), undefined],
  ['findInvitationById', (tx, it) => invitations.findInvitationById(tx, it.clinicId, it.invitationId), null],
  ['findInvitation', (tx, it) => invitations.findInvitation(tx, it.clinicId, it.tokenHash), null],
  ['lockInvitation', (tx, it) => invitations.lockInvitation(tx, it.clinicId, it.tokenHash), null],
  ['listInvitations', (tx, it) => invitations.listInvitations(tx, it.clinicId, it.patientId), []],
  ['readHome', (tx, it) => readHome(tx, it.clinicId, { patientId: it.patientId }, new Date()), null],
  ['readBeginning', (tx, it) => readBeginning(tx, it.clinicId, { patientId: it.patientId }, new Date()), null],
  ['readWholeHistory', (tx, it) => readWholeHistory(tx, it.clinicId, it.patientId), null],
  ['findPeople', (tx) => findPeople(tx, { words: ['rivera'], births: [] }), nobody],
  ['findPeople, misspelled', (tx) => findPeople(tx, { words: ['rivere'], births: [] }), nobody],
  ['readWholeRecord', (tx, it) => readWholeRecord(tx, it.clinicId, it.patientId), null],
  ['countRecord', (tx, it) => erasures.countRecord(tx, it.clinicId, it.patientId), null],
  ['findErasureOf', (tx, it) => erasures.findErasureOf(tx, it.clinicId, it.erasedId), null],
  ['mergedIntoErased', (tx, it) => erasures.mergedIntoErased(tx, it.clinicId, [it.erasedId]), []],
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
  ['listOpenings', (tx, it) => openings.listOpenings(tx, it.clinicId, { staffId: it.staffId, size: 9 }), []],
  ['countToReview', (tx, it) => openings.countToReview(tx, it.clinicId, it.staffId), 0],
  ['lockOpening', (tx, it) => openings.lockOpening(tx, it.clinicId, it.openingId, it.staffId), null],
]
