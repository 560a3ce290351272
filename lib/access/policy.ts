import { type Actor, type PatientSelf, type Role, roleOf } from './actor'

/** 'own' allows a patient what is about themselves; staff of the clinic are held to it by row-level security. */
type Rule = 'allow' | 'own' | 'deny'
type Line = Readonly<Record<Role, Rule>>

const line = (patient: Rule, reception: Rule, clinician: Rule, lead: Rule): Line => ({
  patient,
  reception,
  clinician,
  lead,
  system: 'deny',
})

/** What happens at its hour and at nobody's request; no person may do it in Keel's place. */
const byItself: Line = { patient: 'deny', reception: 'deny', clinician: 'deny', lead: 'deny', system: 'allow' }

/**
 * One total table: what is not named does not compile, and nothing is open because it was forgotten.
 * Columns: patient, reception, clinician, lead; Keel itself has lines of its own.
 */
const table = {
  'clinic.view': line('deny', 'allow', 'allow', 'allow'),
  'clinic.change': line('deny', 'deny', 'deny', 'allow'),
  'on-call.change': line('deny', 'deny', 'deny', 'allow'),
  'template.arrange': line('deny', 'deny', 'deny', 'allow'),
  'group.arrange': line('deny', 'deny', 'deny', 'allow'),
  'staff.add': byItself,
  'staff.start-anew': byItself,
  'staff.list': line('deny', 'deny', 'deny', 'allow'),
  'staff.invite': line('deny', 'deny', 'deny', 'allow'),
  'staff.change': line('deny', 'deny', 'deny', 'allow'),
  'account.mail-link': byItself,
  'account.view': line('deny', 'allow', 'allow', 'allow'),
  'account.change': line('deny', 'allow', 'allow', 'allow'),
  'device.change': line('deny', 'deny', 'allow', 'allow'),
  'device.ring': byItself,

  'patient.list': line('deny', 'allow', 'allow', 'allow'),
  'patient.view': line('deny', 'allow', 'allow', 'allow'),
  'patient.create': line('deny', 'allow', 'allow', 'allow'),
  'patient.invite': line('deny', 'allow', 'allow', 'allow'),
  'patient.change-contact': line('deny', 'allow', 'allow', 'allow'),
  'patient.correct': line('deny', 'allow', 'allow', 'allow'),
  'patient.import': line('deny', 'allow', 'allow', 'allow'),
  'patient.match': line('deny', 'allow', 'allow', 'allow'),
  'patient.merge': line('deny', 'deny', 'allow', 'allow'),
  'patient.export': line('deny', 'deny', 'deny', 'allow'),
  'patient.hold': line('deny', 'deny', 'deny', 'allow'),
  'patient.restrict': line('deny', 'deny', 'deny', 'allow'),
  'record.open': line('deny', 'allow', 'allow', 'allow'),
  'opening.review': line('deny', 'deny', 'deny', 'allow'),
  'patient.erase': line('deny', 'deny', 'deny', 'allow'),
  'patient.archive': line('deny', 'allow', 'allow', 'allow'),
  'retention.change': line('deny', 'deny', 'deny', 'allow'),
  'retention.clear': byItself,

  'home.view': line('own', 'deny', 'deny', 'deny'),
  'intake.begin': line('own', 'deny', 'deny', 'deny'),
  'intake.answer': line('own', 'deny', 'deny', 'deny'),
  'intake.acknowledge': line('own', 'deny', 'deny', 'deny'),
  'intake.submit': line('own', 'deny', 'deny', 'deny'),

  'worklist.view': line('deny', 'deny', 'allow', 'allow'),
  'view.keep': line('deny', 'deny', 'allow', 'allow'),
  'view.share': line('deny', 'deny', 'deny', 'allow'),
  'case.view': line('deny', 'deny', 'allow', 'allow'),
  'rule.view': line('deny', 'deny', 'allow', 'allow'),
  'history.view': line('deny', 'deny', 'allow', 'allow'),
  'case.claim': line('deny', 'deny', 'allow', 'allow'),
  'case.release': line('deny', 'deny', 'allow', 'allow'),
  'case.change-tier': line('deny', 'deny', 'allow', 'allow'),
  'case.note': line('deny', 'deny', 'allow', 'allow'),
  'case.close': line('deny', 'deny', 'allow', 'allow'),
  'case.take-over': line('deny', 'deny', 'allow', 'allow'),
  'case.give': line('deny', 'deny', 'allow', 'allow'),
  'cover.say': line('deny', 'deny', 'allow', 'allow'),
  'case.call': line('deny', 'deny', 'allow', 'allow'),
  'case.ask-to-call': line('deny', 'deny', 'allow', 'allow'),
  'case.reopen': line('deny', 'deny', 'allow', 'allow'),
  'case.countersign': line('deny', 'deny', 'allow', 'allow'),
  'case.ask-follow-up': line('deny', 'deny', 'allow', 'allow'),
  'case.set-next-step': line('deny', 'deny', 'allow', 'allow'),
  'case.undo': line('deny', 'deny', 'allow', 'allow'),

  'case.settle-check-in': line('deny', 'deny', 'allow', 'allow'),
  'case.renew-check-in': line('deny', 'deny', 'allow', 'allow'),

  'case.escalate': byItself,
  'case.call-on-call': byItself,
  'case.answer-escalation': line('deny', 'deny', 'allow', 'allow'),
  'escalation.list': line('deny', 'deny', 'deny', 'allow'),
  'check-in.advance': byItself,

  'notice.list': line('deny', 'deny', 'allow', 'allow'),
  'notice.see': line('deny', 'deny', 'allow', 'allow'),

  'message.deliver': byItself,
  'message.list': line('deny', 'deny', 'deny', 'allow'),
  'message.read': line('deny', 'deny', 'deny', 'allow'),
  'message.send-again': line('deny', 'deny', 'deny', 'allow'),

  'draft.view': line('deny', 'deny', 'allow', 'allow'),
  'draft.write': line('deny', 'deny', 'deny', 'allow'),
  'draft.publish': line('deny', 'deny', 'allow', 'allow'),

  'handout.browse': line('deny', 'deny', 'allow', 'allow'),
  'handout.star': line('deny', 'deny', 'allow', 'allow'),
  'handout.arrange': line('deny', 'deny', 'deny', 'allow'),
  'handout.assign': line('deny', 'deny', 'allow', 'allow'),
  'handout.print': line('deny', 'deny', 'allow', 'allow'),
  'handout.follow': byItself,
  'handout.send-due': byItself,
  'handout.tell-review': byItself,
  'handout.read': line('own', 'deny', 'deny', 'deny'),

  'audit.view': line('deny', 'deny', 'deny', 'allow'),

  'insights.view': line('deny', 'deny', 'deny', 'allow'),
  'routine.draw': line('deny', 'deny', 'deny', 'allow'),
} as const satisfies Record<string, Line>

export type Action = keyof typeof table
export const actions = Object.keys(table) as readonly Action[]

export interface Relation {
  /** The patient whom the thing is about, where it is about one. */
  readonly patientId?: string
  /** The handout that was given, where it is about one. */
  readonly assignmentId?: string
}

export function may(actor: Actor, action: Action, relation: Relation = {}): boolean {
  const rule: Rule = table[action][roleOf(actor)]
  if (rule === 'own') return actor.kind === 'patient' && isOwn(actor, relation)
  return rule === 'allow'
}

/** Whoever holds a paper is held to what it is the paper of: what does not say which that is, is not theirs. */
const isOwn = (actor: PatientSelf, { patientId, assignmentId }: Relation): boolean =>
  patientId === actor.patientId && (!('only' in actor) || assignmentId === actor.only)
