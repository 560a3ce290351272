import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { findLink } from '@/lib/auth/find-link'
import { askerOf } from '@/lib/auth/session'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { listEscalated } from '@/lib/operations/cases/list-escalated'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { openWorklist } from '@/lib/operations/cases/open-worklist'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewClinic } from '@/lib/operations/clinic/view-clinic'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewPlanning } from '@/lib/operations/handouts/view-planning'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { viewBegin } from '@/lib/operations/intake/view-begin'
import { viewHome } from '@/lib/operations/intake/view-home'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { viewResult } from '@/lib/operations/intake/view-result'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { must } from '@/prisma/sample/live-story'
import type { Result } from '@/lib/result'
import { captured } from '@/tests/bench/statements'
import { at, start } from '@/tests/support/clinic'
import { insertedSession } from '@/tests/support/in-log'
import { testKeel } from '@/tests/support/keel'
import { newCase, newIntake, newPatient, save, submit, type TestCase, type TestIntake } from '@/tests/support/patient'

const keel = testKeel()
let sent: TestCase

beforeAll(async () => {
  // The clinic's own copies of its handouts are made with the first form, the queues with the first e-mail.
  sent = await newCase(keel, keel.here)
})

type Asked = (intake: TestIntake) => Promise<Result<unknown>>

/** How many statements each may send, BEGIN and COMMIT among them. One more is a decision, and stands here. */
const budget: readonly (readonly [string, number, Asked])[] = [
  ['a page of questions', 4, ({ patient, intakeId }) => viewIntakePage(patient, { intakeId, page: 'injury' }, start)],
  ['an answer saved in passing', 6, (intake) => save(intake, { trauma: 'none' }, { page: 'injury' })],
  ['a page saved', 6, (intake) => save(intake, { trauma: 'none' }, { page: 'injury', intent: 'continue' })],
  ['an emergency heard', 8, (intake) => save(intake, { 'ces-retention': 'new' })],
  ['the answers to check', 4, ({ patient, intakeId }) => viewCheck(patient, { intakeId }, start)],
  ['a form sent', 10, (intake) => submit(intake, 0)],
  ['what follows', 5, () => viewResult(sent.patient, { intakeId: sent.intakeId }, start)],
  ['the home of a patient', 4, () => viewHome(sent.patient, {}, start)],
  ['what may be begun', 4, ({ patient }) => viewBegin(patient, {}, start)],
  // One is the look that is written down, one says that the plan is kept.
  ['the worklist', 6, () => listWorklist(keel.here.clinician, {}, start)],
  // One says by which saved view it is opened, before it is known what is listed.
  ['the worklist as a page', 8, () => openWorklist(keel.here.clinician, {}, start)],
  ['the worklist as a page of a lead', 9, () => openWorklist(keel.here.lead, {}, start)],
  ['the name over a page', 4, () => viewClinic(keel.here.clinician, {}, start)],
  ['what colleagues did', 5, () => listNotices(keel.here.clinician, {}, start)],
  ['what a lead must not miss', 4, () => listEscalated(keel.here.lead, {}, start)],
  // One for each thing that is counted, each over other rows along an index of its own: first contact and tries are one,
  // who is back after closing another, what was drawn and found a third, the codes of outcomes a fourth. A lead asks for this a few times a week.
  ['the insights of a clinic', 18, () => viewInsights(keel.here.lead, { weeks: 12, section: null }, start)],
  // With any id of a record: whether it is restricted, and open to this session.
  // With what stands over each page, which is read with it.
  ['a case', 10, () => viewCase(keel.here.clinician, { caseId: sent.caseId }, start)],
  ['a case before a lead', 11, () => viewCase(keel.here.lead, { caseId: sent.caseId }, start)],
  ['what can be given on a case', 7, () => viewCaseGiving(keel.here.clinician, { caseId: sent.caseId }, start)],
  [
    'what can be given without one',
    7,
    ({ patient: { patientId } }) => viewGiving(keel.here.clinician, { patientId }, start),
  ],
  // One is the clinic's own plans, from which it may start.
  ['what can be composed for a case', 8, () => viewPlanning(keel.here.clinician, { caseId: sent.caseId }, start)],
  ['a case claimed', 8, () => claimCase(keel.here.clinician, { caseId: sent.caseId }, start)],
]

test.each(budget)('%s takes %i statements', async (what, allowed, ask) => {
  const intake = await newIntake(keel.here)
  const statements = await captured(async () => must(await ask(intake)))
  expect({ what, statements: statements.length }).toEqual({ what, statements: allowed })
})

test('who is asking takes one, and a link that is looked at five', async () => {
  const { token, clinicId, patientId } = await newPatient(keel.here)
  const session = { kind: 'patient', personId: patientId, createdAt: at(0).now(), expiresAt: at(60).now() } as const
  const sessionId = await insertedSession(clinicId, session)
  const asking = await captured(() => askerOf({ clinicId, sessionId }, start.now()))
  const nobody = await captured(() => askerOf({ clinicId, sessionId: randomUUID() }, start.now()))
  expect([asking.length, nobody.length]).toEqual([1, 1])
  expect(await captured(() => findLink(token, start))).toHaveLength(5)
})
