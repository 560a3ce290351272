import * as caseEvents from '@/lib/db/case-events'
import * as cases from '@/lib/db/cases'
import * as checkIns from '@/lib/db/check-ins'
import { listUnanswered, lockOverdue, lockUnanswered, lockUncalled } from '@/lib/db/escalations'
import * as findings from '@/lib/db/findings'
import * as takenList from '@/lib/db/taken-list'
import * as intakes from '@/lib/db/intakes'
import { saveOnCall } from '@/lib/db/on-call-rounds'
import { readSeenTo } from '@/lib/db/seen-to'
import { lastAnswers } from '@/lib/db/submissions'
import * as templates from '@/lib/db/templates'
import { findCaseIdOfFollowUp, lockHeardCases, lockWaitingOf } from '@/lib/db/waiting-cases'
import { readWholeCase } from '@/lib/db/whole-case'
import { readWholeIntake } from '@/lib/db/whole-intake'
import { readResult } from '@/lib/db/whole-result'
import { listCases, mostUrgentOpen } from '@/lib/db/worklist'
import { loadCase, loadCaseToChange } from '@/lib/operations/steps/load-case'
import { loadIntake } from '@/lib/operations/steps/load-intake'
import { at } from '@/tests/support/clinic'
import { someCase, told } from '@/tests/unit/cases/some-case'
import { now, muchLater, notFound, type Reads } from './values'

const looked = (id: string) => someCase({ id, firstLookAt: now, escalation: told })
const noCases = { EMERGENCY: 0, URGENT: 0, SOON: 0, ROUTINE: 0 }
const worklist = { filter: 'all', tier: null, complaint: null, after: null, people: null, size: 50 } as const

/** Forms and cases. */
export const ofCases: Reads = [
  ['lockCasesOf', (tx, it) => cases.lockCasesOf(tx, it.clinicId, it.staffId), []],
  [
    'lockWaitingOf',
    async (tx, it) => {
      const nextStep = { kind: 'wait', at: now, to: null } as const
      await cases.saveBeside(tx, it.clinicId, { ...looked(it.caseId), nextStep })
      return lockWaitingOf(tx, it.clinicId, it.patientId)
    },
    [],
  ],
  [
    'findCaseIdOfFollowUp',
    (tx, it) => findCaseIdOfFollowUp(tx, it.clinicId, { personId: it.patientId, invitationId: it.invitationId }),
    null,
  ],
  ['lockHeardCases', (tx, it) => lockHeardCases(tx, it.clinicId, it), { ofIntake: null, waiting: [] }],
  ['listOpenOf', (tx, it) => cases.listOpenOf(tx, it.clinicId, it.patientId), []],
  ['listIntakes', (tx, it) => intakes.listIntakes(tx, it.clinicId, it.patientId), []],
  ['lastAnswers', (tx, it) => lastAnswers(tx, it.clinicId, it.patientId, 'back-pain'), {}],
  ['readResult', (tx, it) => readResult(tx, it.clinicId, it.intakeId, null), null],
  ['readSeenTo', (tx, it) => readSeenTo(tx, it.clinicId, it.caseId), null],
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
  ['saveOnCall', (tx, it) => saveOnCall(tx, it.clinicId, it.caseId, { round: 1, turns: [] }), undefined],
  ['lockOverdue', (tx, it) => lockOverdue(tx, it.clinicId, at(600).now(), 9), []],
  ['lockUnanswered', (tx, it) => lockUnanswered(tx, it.clinicId, [{ rank: 0, toldUntil: at(600).now() }], 9), []],
  ['listUnanswered', (tx, it) => listUnanswered(tx, it.clinicId, 9), []],
  ['lockCaseOfIntake', (tx, it) => cases.lockCaseOfIntake(tx, it.clinicId, it.intakeId), null],
  [
    'listCases',
    async (tx, it) => ({
      ...(await listCases(tx, it.clinicId, worklist, {
        onScreen: [it.caseId],
        caps: { tier: 9, filter: 9 },
        now,
        staffId: it.staffId,
      })),
      clinic: 0,
    }),
    {
      ...{ clinic: 0, rows: [], elsewhere: [], withoutCase: [], emergencies: [] },
      ...{ counts: noCases, toTalkOver: 0, toSign: 0, unclaimed: 0, mine: 0, forGroups: null, unheard: 0 },
    },
  ],
  ['mostUrgentOpen', (tx, it) => mostUrgentOpen(tx, { clinicId: it.clinicId, now }, it.patientId), null],
  ['findCheckIn', (tx, it) => checkIns.findCheckIn(tx, it.clinicId, it.checkInId), null],
  ['findCheckInOfCase', (tx, it) => checkIns.findCheckInOfCase(tx, it.clinicId, it.followedId), null],
  ['lockCheckInOfCase', (tx, it) => checkIns.lockCheckInOfCase(tx, it.clinicId, it.followedId), null],
  ['findCheckInOfIntake', (tx, it) => checkIns.findCheckInOfIntake(tx, it.clinicId, it.intakeId), null],
  ['lockCheckInOfIntake', (tx, it) => checkIns.lockCheckInOfIntake(tx, it.clinicId, it.intakeId), null],
  ['lockCheckInOfInvitation', (tx, it) => checkIns.lockCheckInOfInvitation(tx, it.clinicId, it.invitationId), null],
  ['listDueCheckIns', (tx, it) => checkIns.listDueCheckIns(tx, it.clinicId, muchLater, 9), []],
  ['takeDueCheckIn', (tx, it) => checkIns.takeDueCheckIn(tx, it.clinicId, it.checkInId, muchLater), null],
  ['beginCheckIn', (tx, it) => checkIns.beginCheckIn(tx, it.clinicId, it.caseId, it.intakeId), undefined],
  [
    'isNewestEvent',
    (tx, it) =>
      caseEvents.isNewestEvent(tx, it.clinicId, it.caseId, {
        ...{ staffId: it.staffId, event: { type: 'closed', outcome: 'seen', words: 'Seen.' }, since: now },
      }),
    false,
  ],
  ['newestEventOf', (tx, it) => caseEvents.newestEventOf(tx, it.clinicId, it.caseId), undefined],
  ['findCaseIdOfEvent', (tx, it) => caseEvents.findCaseIdOfEvent(tx, it.clinicId, it.eventId), null],
  ['listCaseEvents', (tx, it) => caseEvents.listCaseEvents(tx, it.clinicId, it.caseId), []],
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
  ['listTemplates', (tx, it) => templates.listTemplates(tx, it.clinicId), []],
  ['lockTemplates', (tx, it) => templates.lockTemplates(tx, it.clinicId), []],
  ['updateTemplate', (tx, it) => templates.updateTemplate(tx, it.clinicId, it.templateId, { name: 'Theirs' }), false],
  [
    'listTaken',
    (tx, it) => takenList.listTaken(tx, it.clinicId, { staffId: it.staffId, fromId: it.staffId, since: new Date(0) }),
    [],
  ],
  ['standingOnFormOfCase', (tx, it) => findings.standingOnFormOfCase(tx, it.clinicId, it.caseId), []],
  ['withdrawFindings', (tx, it) => findings.withdrawFindings(tx, it.clinicId, [it.findingId], now), undefined],
  ['acknowledgeFindings', (tx, it) => findings.acknowledgeFindings(tx, it.clinicId, [it.findingId], now), undefined],
]
