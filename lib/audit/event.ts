import { z } from 'zod'
import { emailChanges } from '@/lib/clinics/email-change'
import { onCallPlaces, onCallTiers } from '@/lib/clinics/on-call'
import { passkeyChanges } from '@/lib/clinics/passkey'
import { passwordPurposes } from '@/lib/clinics/password-link'
import { deviceChanges } from '@/lib/clinics/push-device'
import { retentionKinds } from '@/lib/clinics/retention'
import { awaited, codeChanges, confirmed } from '@/lib/clinics/second-factor'
import { holdReasons, plannedEnds } from '@/lib/handouts/planned'
import { foundTiers } from '@/lib/insights/routine'
import { sections } from '@/lib/insights/sections'
import { messageStates, personKinds } from '@/lib/messages/message'
import { openingWhys } from '@/lib/patients/restricted'
import { tiers } from '@/lib/triage/urgency'
import { staffRoles } from '@/lib/access/actor'

const id = z.uuid()
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape })

const lists = ['worklist', 'patients', 'alike', 'outbox', 'openings', 'given'] as const

/** Every event of the audit log. Payloads carry ids and codes, never a name, an answer or a note's words. */
export const auditEventSchema = z.discriminatedUnion('type', [
  event('session.started', { sessionId: id }),
  event('session.refused', { reason: z.string().max(40), invitationId: id.optional(), staffId: id.optional() }),
  /** The password was right, and more is asked for. */
  event('session.half-open', { sessionId: id, awaits: z.enum(awaited) }),
  /** The provider said who it is; null where nothing more is asked for. */
  event('session.vouched', { sessionId: id, awaits: z.enum(awaited).nullable() }),
  event('session.by-passkey', { sessionId: id, passkeyId: id }),
  event('session.confirmed', { sessionId: id, by: z.enum(confirmed) }),
  event('session.ended', { sessionId: id }),
  event('access.refused', { action: z.string().max(60) }),

  event('patient.created', { patientId: id }),
  event('patient.invited', { patientId: id, invitationId: id }),
  event('patient.arrived', { patientId: id, invitationId: id }),
  event('patient.viewed', { patientId: id }),
  event('patient.corrected', { patientId: id, fields: z.array(z.string().max(40)).max(9) }),
  event('patients.imported', { patientIds: z.array(id).max(5000) }),
  event('patient.exported', { patientId: id, withPrivate: z.boolean() }),
  event('patient.hold-placed', { patientId: id }),
  event('patient.hold-lifted', { patientId: id }),
  event('patient.restricted', { patientId: id }),
  event('patient.unrestricted', { patientId: id }),
  /** A restricted record: somebody was asked why, said why, and a lead looked at that. */
  event('record.asked', { patientId: id }),
  event('record.opened', { patientId: id, openingId: id, why: z.enum(openingWhys) }),
  event('record.opening-reviewed', { patientId: id, openingId: id }),
  /** Whose id it was, nobody can say any more. */
  event('patient.erased', { patientId: id, erasureId: id }),
  /** After a restore, by whoever runs the server: the process log said that it had been. */
  event('patient.erased-again', { patientId: id, erasureId: id }),
  event('patient.archived', { patientId: id }),
  event('patient.restored', { patientId: id }),
  event('patient.merged', { patientIds: z.array(id).length(2), fields: z.array(z.string().max(40)).max(11) }),
  /** Whoever came by the start page: with the record that they belong to, or the one of their own. */
  event('patient.matched', { patientIds: z.array(id).min(1).max(2) }),
  event('patient.unmerged', { patientIds: z.array(id).length(2) }),
  event('patient.contact-changed', { patientId: id, fields: z.array(z.string().max(40)).max(9) }),

  event('intake.filled-in-by', { invitationId: id, filledInBy: z.string().max(40) }),
  event('intake.begun', { intakeId: id, noticeVersion: z.int() }),
  event('intake.saved', { intakeId: id, revision: z.int(), items: z.array(z.string().max(60)).max(200) }),
  event('intake.alerted', { intakeId: id, caseId: id, flags: z.array(z.string().max(60)).max(100) }),
  event('intake.acknowledged', { intakeId: id, findingIds: z.array(id).max(100) }),
  event('intake.replied', { intakeId: id, caseId: id, reply: z.string().max(40) }),
  event('intake.submitted', { intakeId: id, submissionId: id, caseId: id, tier: z.enum(tiers), ruleSet: z.string() }),

  /** Those whom this person was shown by no list within the hour: the database leaves out the others. */
  event('list.viewed', { list: z.enum(lists), patientIds: z.array(id).max(400) }),
  event('history.viewed', { patientId: id }),
  event('case.viewed', { caseId: id }),
  event('case.claimed', { caseId: id }),
  event('case.released', { caseId: id }),
  event('case.tier-changed', { caseId: id, from: z.enum(tiers), to: z.enum(tiers), reason: z.string().max(40) }),
  event('case.noted', { caseId: id, caseEventId: id }),
  event('case.closed', { caseId: id, outcome: z.string().max(40) }),
  event('case.given', { caseId: id, toStaffId: id }),
  event('case.given-to-group', { caseId: id, groupId: id }),
  event('case.taken-over', { caseId: id, fromStaffId: id }),
  event('case.called', { caseId: id, caseEventId: id, result: z.string().max(40) }),
  event('case.call-asked', { caseId: id, caseEventId: id }),
  event('case.reopened', { caseId: id }),
  /** Somebody read what a colleague under supervision closed, and agreed; or did not, and it opened again. */
  event('case.countersigned', { caseId: id }),
  event('case.closing-rejected', { caseId: id }),
  event('case.follow-up-asked', { caseId: id, invitationId: id }),
  event('case.escalated', { caseId: id, times: z.int().min(1) }),
  event('case.on-call-called', { caseId: id, toStaffId: id, round: z.int().min(1) }),
  event('case.escalation-answered', { caseId: id }),
  event('case.wait-ended', { caseId: id }),
  event('case.next-step-set', { caseId: id, caseEventId: id, step: z.string().max(40) }),
  event('case.undone', { caseId: id, caseEventId: id, act: z.string().max(40) }),

  event('case.check-in-settled', { caseId: id, checkInId: id }),
  event('case.check-in-renewed', { caseId: id, checkInId: id, invitationId: id }),

  event('check-in.advanced', { checkInId: id, caseId: id, step: z.string().max(40) }),
  event('check-in.answered', { checkInId: id, caseId: id, intakeId: id, submissionId: id, ruleSet: z.string() }),

  event('notice.seen', { noticeId: id }),

  event('message.queued', { messageId: id }),
  event('message.tried', { messageId: id }),
  event('message.settled', { messageId: id, state: z.enum(messageStates) }),
  event('message.read', { messageId: id }),
  event('mail.switched', { personKind: z.enum(personKinds), personId: id, isOff: z.boolean() }),

  event('giving.viewed', { patientId: id }),
  /** On no case where it was given without one. */
  event('handout.assigned', { caseId: id.nullable(), assignmentId: id, handout: z.string().max(41), version: z.int() }),
  event('handout.planned', { caseId: id.nullable(), plannedId: id, handout: z.string().max(41) }),
  event('handout.held', { plannedId: id, reason: z.enum(holdReasons) }),
  event('handout.plan-ended', { plannedId: id, end: z.enum(plannedEnds) }),
  event('handout.begun', { handoutId: id }),
  event('handout.draft-saved', { handoutId: id, part: z.string().max(10) }),
  event('handout.picture-added', { picture: z.string().max(40) }),
  event('handout.reading-asked', { handoutId: id }),
  event('handout.published', { handoutId: id, version: z.int() }),
  event('handout.returned', { handoutId: id }),
  event('handout.draft-dropped', { handoutId: id }),
  event('handout.starred', { handout: z.string().max(36), isStarred: z.boolean() }),
  event('view.saved', { viewId: id, isShared: z.boolean() }),
  event('view.renamed', { viewId: id, isShared: z.boolean() }),
  event('view.removed', { viewId: id, isShared: z.boolean() }),
  /** Null where somebody starts with the whole list again. */
  event('view.start-chosen', { viewId: id.nullable() }),
  event('handout-set.saved', { setId: id }),
  event('handout-set.removed', { setId: id }),
  event('named-plan.saved', { namedPlanId: id }),
  event('named-plan.removed', { namedPlanId: id }),
  event('handout.retired', { handoutId: id }),
  event('handout.restored', { handoutId: id }),
  event('handout.review-told', { handoutId: id }),
  event('handout.taken-back', { assignmentId: id }),
  event('handout.sent-again', { assignmentId: id }),
  event('handout.reminded', { assignmentId: id }),
  event('handout.unread', { assignmentId: id }),
  event('handout.seen-to', { assignmentId: id }),
  event('handout.opened', { assignmentId: id }),
  /** Shown to be printed, with a square code; and opened by one, each time. */
  event('handout.printed', { assignmentId: id }),
  event('handout.opened-by-paper', { assignmentId: id }),
  event('handout.confirmed', { assignmentId: id }),
  event('handout.teach-back-answered', { assignmentId: id }),
  event('handout.exercises-told', { assignmentId: id }),

  /** Somebody looked into this log; as a file, with all names in it. */
  event('audit.viewed', { patientId: id.nullable(), asFile: z.boolean() }),

  /** Whom Keel calls when nobody looks, first to last. */
  event('on-call.changed', { staffIds: z.array(id).max(onCallPlaces), from: z.enum(onCallTiers) }),
  event('template.saved', { templateId: id }),
  event('template.archived', { templateId: id }),
  event('template.restored', { templateId: id }),
  /** Who is in it from then on. */
  event('group.saved', { groupId: id, memberIds: z.array(id).max(500) }),
  event('group.put-away', { groupId: id }),
  event('group.brought-back', { groupId: id }),

  event('clinic.changed', { fields: z.array(z.string().max(40)).max(40) }),

  event('retention.switched', { kind: z.enum(retentionKinds), period: z.int(), isOn: z.boolean() }),
  /** Of one night: how many, and of whom nobody can say any more. */
  event('retention.cleared', { kind: z.enum(retentionKinds), count: z.int().min(1) }),

  /** `section` is the one whose table was fetched as a file; null for the page. */
  event('insights.viewed', { weeks: z.int(), section: z.enum(sections).nullable() }),

  /** Routine cases of a month, drawn to be looked at again: which month is shown, how many were drawn, what was found of one. */
  event('routine.viewed', { month: z.string().max(7) }),
  event('routine.drawn', { month: z.string().max(7), count: z.int().min(1) }),
  event('routine.judged', { caseId: id, found: z.enum(foundTiers) }),

  event('staff.created', { staffId: id, role: z.enum(staffRoles) }),
  event('staff.link-sent', { staffId: id, purpose: z.enum(passwordPurposes) }),
  event('staff.password-chosen', { staffId: id, how: z.enum(['link', 'account', 'owner']) }),
  event('staff.password-switched', { staffId: id, to: z.enum(['on', 'off']) }),
  event('staff.role-changed', { staffId: id, from: z.enum(staffRoles), to: z.enum(staffRoles) }),
  event('staff.supervision-changed', { staffId: id, isSupervised: z.boolean() }),
  event('staff.left', { staffId: id, casesHandedBack: z.int() }),
  event('staff.cover-said', { staffId: id, coverId: id }),
  event('staff.cover-ended', { staffId: id }),
  /** Whoever sees no cases any more goes out of their groups. */
  event('staff.left-group', { staffId: id, groupId: id }),
  event('staff.came-back', { staffId: id }),
  event('staff.name-changed', { staffId: id }),
  event('staff.email-changed', { staffId: id, change: z.enum(emailChanges) }),
  event('staff.codes-changed', { staffId: id, change: z.enum(codeChanges) }),
  event('staff.passkey-changed', { staffId: id, passkeyId: id, change: z.enum(passkeyChanges) }),
  event('staff.passkeys-cleared', { staffId: id, passkeys: z.int().min(1) }),
  event('staff.device-changed', { staffId: id, deviceId: id, change: z.enum(deviceChanges) }),
  event('staff.devices-ended', { staffId: id, devices: z.int().min(1) }),
  event('staff.device-rung', { staffId: id, deviceId: id, isTaken: z.boolean() }),
  event('staff.sessions-ended', { staffId: id, sessions: z.int() }),
])

export type AuditEvent = z.infer<typeof auditEventSchema>
