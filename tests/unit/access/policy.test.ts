import { describe, expect, it, test } from 'vitest'
import { type Actor, type Person, personOf, roleOf, staffRoles } from '@/lib/access/actor'
import { type Action, actions, may } from '@/lib/access/policy'

const patient: Person = { kind: 'patient', clinicId: 'clinic', sessionId: 'session', patientId: 'alex' }
const staff = (role: (typeof staffRoles)[number]): Person => ({
  kind: 'staff',
  clinicId: 'clinic',
  sessionId: 'session',
  staffId: 'sam',
  name: 'Sam',
  role,
})

/** Written out a second time on purpose: a change of who may do what is a change of this page too. */
const allowed: Readonly<Record<Action, string>> = {
  'clinic.view': 'reception clinician lead',
  'clinic.change': 'lead',
  'template.arrange': 'lead',
  'group.arrange': 'lead',
  'patient.list': 'reception clinician lead',
  'patient.view': 'reception clinician lead',
  'patient.match': 'reception clinician lead',
  'patient.create': 'reception clinician lead',
  'patient.invite': 'reception clinician lead',
  'patient.change-contact': 'reception clinician lead',
  'patient.correct': 'reception clinician lead',
  'patient.import': 'reception clinician lead',
  'patient.export': 'lead',
  'patient.hold': 'lead',
  'patient.restrict': 'lead',
  'record.open': 'reception clinician lead',
  'opening.review': 'lead',
  'patient.erase': 'lead',
  'on-call.change': 'lead',
  'retention.change': 'lead',
  'retention.clear': 'system',
  'patient.archive': 'reception clinician lead',
  'patient.merge': 'clinician lead',
  'home.view': 'patient',
  'intake.begin': 'patient',
  'intake.answer': 'patient',
  'intake.acknowledge': 'patient',
  'intake.submit': 'patient',
  'worklist.view': 'clinician lead',
  'case.view': 'clinician lead',
  'case.claim': 'clinician lead',
  'case.release': 'clinician lead',
  'case.change-tier': 'clinician lead',
  'case.note': 'clinician lead',
  'case.close': 'clinician lead',
  'case.take-over': 'clinician lead',
  'case.give': 'clinician lead',
  'cover.say': 'clinician lead',
  'case.call': 'clinician lead',
  'case.reopen': 'clinician lead',
  'case.countersign': 'clinician lead',
  'rule.view': 'clinician lead',
  'history.view': 'clinician lead',
  'case.ask-to-call': 'clinician lead',
  'case.ask-follow-up': 'clinician lead',
  'case.set-next-step': 'clinician lead',
  'case.undo': 'clinician lead',
  'case.settle-check-in': 'clinician lead',
  'case.renew-check-in': 'clinician lead',
  'case.escalate': 'system',
  'case.call-on-call': 'system',
  'case.answer-escalation': 'clinician lead',
  'escalation.list': 'lead',
  'staff.add': 'system',
  'staff.start-anew': 'system',
  'staff.list': 'lead',
  'staff.invite': 'lead',
  'staff.change': 'lead',
  'account.mail-link': 'system',
  'account.view': 'reception clinician lead',
  'account.change': 'reception clinician lead',
  'device.change': 'clinician lead',
  'device.ring': 'system',
  'check-in.advance': 'system',
  'notice.list': 'clinician lead',
  'notice.see': 'clinician lead',
  'message.deliver': 'system',
  'message.list': 'lead',
  'message.read': 'lead',
  'message.send-again': 'lead',
  'draft.view': 'clinician lead',
  'draft.write': 'lead',
  'draft.publish': 'clinician lead',
  'handout.browse': 'clinician lead',
  'view.keep': 'clinician lead',
  'view.share': 'lead',
  'handout.star': 'clinician lead',
  'handout.arrange': 'lead',
  'handout.assign': 'clinician lead',
  'handout.print': 'clinician lead',
  'handout.follow': 'system',
  'handout.send-due': 'system',
  'handout.tell-review': 'system',
  'handout.read': 'patient',
  'audit.view': 'lead',
  'insights.view': 'lead',
  'routine.draw': 'lead',
}

test('no action is missing here', () => {
  expect([...actions].sort()).toEqual(Object.keys(allowed).sort())
})

const keel: Actor = { kind: 'system', clinicId: 'clinic' }
const everyone = [patient, ...staffRoles.map(staff), keel]
const table = actions.flatMap((action) => everyone.map((actor) => ({ action, role: roleOf(actor), actor })))

test.each(table)('$action by $role', ({ action, role, actor }) => {
  const isAllowed = allowed[action].split(' ').includes(role)
  expect(may(actor, action, { patientId: 'alex' })).toBe(isAllowed)
})

describe("a patient's own", () => {
  const own = actions.filter((action) => allowed[action] === 'patient')
  it.each(own)('%s is refused about someone else, and where it is not said about whom', (action) => {
    expect(may(patient, action, { patientId: 'robin' })).toBe(false)
    expect(may(patient, action, {})).toBe(false)
    expect(may(patient, action)).toBe(false)
  })
  it.each(own)('%s is not for staff whose id happens to be the same', (action) => {
    for (const role of staffRoles) expect(may(staff(role), action, { patientId: 'sam' })).toBe(false)
  })
})

test.each(actions)('%s by one role is by each after it: nobody needs two', (action) => {
  const may = staffRoles.map((role) => allowed[action].split(' ').includes(role))
  expect(may).toEqual([...may].sort())
})

test('staff need no relation', () => {
  expect(may(staff('clinician'), 'case.view')).toBe(true)
  expect(may(staff('reception'), 'patient.view', {})).toBe(true)
})

test('an actor is one person with one role', () => {
  expect([roleOf(patient), personOf(patient)]).toEqual(['patient', 'alex'])
  expect([roleOf(staff('lead')), personOf(staff('lead'))]).toEqual(['lead', 'sam'])
})

describe('whoever holds the paper of a handout', () => {
  const holder: Actor = { kind: 'patient', clinicId: 'clinic', patientId: 'alex', only: 'a handout' }
  const theirs = { patientId: 'alex', assignmentId: 'a handout' }

  it.each(actions)('%s is theirs at most of that one handout', (action) => {
    expect(may(holder, action, theirs)).toBe(allowed[action] === 'patient')
    expect(may(holder, action, { ...theirs, assignmentId: 'another' })).toBe(false)
    expect(may(holder, action, { ...theirs, patientId: 'robin' })).toBe(false)
    expect(may(holder, action, { patientId: 'alex' })).toBe(false)
    expect(may(holder, action)).toBe(false)
  })
})
