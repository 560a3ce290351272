import { describe, expect, it, test } from 'vitest'
import { type AuditEvent, auditEventSchema } from '@/lib/audit/event'

const id = '0192f0c1-2345-7abc-8def-0123456789ab'

const events: { readonly [Type in AuditEvent['type']]: Omit<Extract<AuditEvent, { type: Type }>, 'type'> } = {
  'session.started': { sessionId: id },
  'session.refused': { reason: 'wrong-date', invitationId: id, staffId: id },
  'session.half-open': { sessionId: id, awaits: 'code' },
  'session.vouched': { sessionId: id, awaits: 'set-up' },
  'session.confirmed': { sessionId: id, by: 'code' },
  'session.by-passkey': { sessionId: id, passkeyId: id },
  'session.ended': { sessionId: id },
  'access.refused': { action: 'case.view' },
  'patient.created': { patientId: id },
  'patient.invited': { patientId: id, invitationId: id },
  'patient.viewed': { patientId: id },
  'patient.corrected': { patientId: id, fields: ['familyName'] },
  'patients.imported': { patientIds: [id] },
  'patient.exported': { patientId: id, withPrivate: false },
  'patient.hold-placed': { patientId: id },
  'patient.hold-lifted': { patientId: id },
  'patient.restricted': { patientId: id },
  'patient.unrestricted': { patientId: id },
  'record.asked': { patientId: id },
  'record.opened': { patientId: id, openingId: id, why: 'care' },
  'record.opening-reviewed': { patientId: id, openingId: id },
  'patient.erased': { patientId: id, erasureId: id },
  'patient.erased-again': { patientId: id, erasureId: id },
  'retention.switched': { kind: 'drafts', period: 30, isOn: true },
  'retention.cleared': { kind: 'records', count: 3 },
  'patient.archived': { patientId: id },
  'patient.restored': { patientId: id },
  'patient.arrived': { patientId: id, invitationId: id },
  'patient.matched': { patientIds: [id, id] },
  'patient.merged': { patientIds: [id, id], fields: ['email'] },
  'patient.unmerged': { patientIds: [id, id] },
  'patient.contact-changed': { patientId: id, fields: ['phone'] },
  'intake.begun': { intakeId: id, noticeVersion: 1 },
  'intake.saved': { intakeId: id, revision: 3, items: ['ces-saddle'] },
  'intake.alerted': { intakeId: id, caseId: id, flags: ['ces-saddle'] },
  'intake.filled-in-by': { invitationId: id, filledInBy: 'together' },
  'intake.acknowledged': { intakeId: id, findingIds: [id] },
  'intake.replied': { intakeId: id, caseId: id, reply: 'going' },
  'intake.submitted': { intakeId: id, submissionId: id, caseId: id, tier: 'SOON', ruleSet: 'fingerprint' },
  'audit.viewed': { patientId: id, asFile: false },
  'list.viewed': { list: 'worklist', patientIds: [id] },
  'history.viewed': { patientId: id },
  'case.viewed': { caseId: id },
  'case.claimed': { caseId: id },
  'case.escalated': { caseId: id, times: 1 },
  'case.on-call-called': { caseId: id, toStaffId: id, round: 1 },
  'on-call.changed': { staffIds: [id], from: 'URGENT' },
  'case.escalation-answered': { caseId: id },
  'case.wait-ended': { caseId: id },
  'case.next-step-set': { caseId: id, caseEventId: id, step: 'call' },
  'case.released': { caseId: id },
  'case.tier-changed': { caseId: id, from: 'SOON', to: 'URGENT', reason: 'examined' },
  'case.noted': { caseId: id, caseEventId: id },
  'case.closed': { caseId: id, outcome: 'seen' },
  'case.given': { caseId: id, toStaffId: id },
  'case.given-to-group': { caseId: id, groupId: id },
  'case.taken-over': { caseId: id, fromStaffId: id },
  'case.called': { caseId: id, caseEventId: id, result: 'reached' },
  'case.call-asked': { caseId: id, caseEventId: id },
  'case.reopened': { caseId: id },
  'case.countersigned': { caseId: id },
  'case.closing-rejected': { caseId: id },
  'case.follow-up-asked': { caseId: id, invitationId: id },
  'case.undone': { caseId: id, caseEventId: id, act: 'claimed' },
  'case.check-in-settled': { caseId: id, checkInId: id },
  'case.check-in-renewed': { caseId: id, checkInId: id, invitationId: id },
  'check-in.advanced': { checkInId: id, caseId: id, step: 'send' },
  'check-in.answered': { checkInId: id, caseId: id, intakeId: id, submissionId: id, ruleSet: 'fingerprint' },
  'notice.seen': { noticeId: id },
  'message.queued': { messageId: id },
  'message.tried': { messageId: id },
  'message.settled': { messageId: id, state: 'sent' },
  'message.read': { messageId: id },
  'mail.switched': { personKind: 'patient', personId: id, isOff: true },
  'giving.viewed': { patientId: id },
  'handout.assigned': { caseId: id, assignmentId: id, handout: 'h1', version: 1 },
  'handout.planned': { caseId: id, plannedId: id, handout: 'h1' },
  'handout.held': { plannedId: id, reason: 'red-flag' },
  'handout.plan-ended': { plannedId: id, end: 'sent' },
  'handout.begun': { handoutId: id },
  'handout.draft-saved': { handoutId: id, part: 'en' },
  'handout.picture-added': { picture: 'own-0123456789abcdef0123-4x3' },
  'handout.reading-asked': { handoutId: id },
  'handout.published': { handoutId: id, version: 1 },
  'handout.returned': { handoutId: id },
  'handout.draft-dropped': { handoutId: id },
  'template.saved': { templateId: id },
  'template.archived': { templateId: id },
  'template.restored': { templateId: id },
  'handout.starred': { handout: 'h1', isStarred: true },
  'group.saved': { groupId: id, memberIds: [id] },
  'group.put-away': { groupId: id },
  'group.brought-back': { groupId: id },
  'view.saved': { viewId: id, isShared: false },
  'view.renamed': { viewId: id, isShared: true },
  'view.removed': { viewId: id, isShared: false },
  'view.start-chosen': { viewId: null },
  'handout-set.saved': { setId: id },
  'handout-set.removed': { setId: id },
  'named-plan.saved': { namedPlanId: id },
  'named-plan.removed': { namedPlanId: id },
  'handout.retired': { handoutId: id },
  'handout.restored': { handoutId: id },
  'handout.review-told': { handoutId: id },
  'handout.taken-back': { assignmentId: id },
  'handout.sent-again': { assignmentId: id },
  'handout.reminded': { assignmentId: id },
  'handout.unread': { assignmentId: id },
  'handout.seen-to': { assignmentId: id },
  'handout.opened': { assignmentId: id },
  'handout.printed': { assignmentId: id },
  'handout.opened-by-paper': { assignmentId: id },
  'handout.confirmed': { assignmentId: id },
  'handout.teach-back-answered': { assignmentId: id },
  'handout.exercises-told': { assignmentId: id },
  'clinic.changed': { fields: ['hours'] },
  'insights.viewed': { weeks: 12, section: 'flags' },
  'routine.viewed': { month: '2026-10' },
  'routine.drawn': { month: '2026-10', count: 20 },
  'routine.judged': { caseId: id, found: 'too-low' },
  'staff.created': { staffId: id, role: 'clinician' },
  'staff.link-sent': { staffId: id, purpose: 'reset' },
  'staff.password-chosen': { staffId: id, how: 'link' },
  'staff.role-changed': { staffId: id, from: 'clinician', to: 'lead' },
  'staff.cover-said': { staffId: id, coverId: id },
  'staff.cover-ended': { staffId: id },
  'staff.left-group': { staffId: id, groupId: id },
  'staff.supervision-changed': { staffId: id, isSupervised: true },
  'staff.left': { staffId: id, casesHandedBack: 2 },
  'staff.came-back': { staffId: id },
  'staff.name-changed': { staffId: id },
  'staff.codes-changed': { staffId: id, change: 'cleared' },
  'staff.sessions-ended': { staffId: id, sessions: 3 },
  'staff.email-changed': { staffId: id, change: 'asked' },
  'staff.passkey-changed': { staffId: id, passkeyId: id, change: 'added' },
  'staff.password-switched': { staffId: id, to: 'off' },
  'staff.passkeys-cleared': { staffId: id, passkeys: 2 },
  'staff.device-changed': { staffId: id, deviceId: id, change: 'added' },
  'staff.devices-ended': { staffId: id, devices: 2 },
  'staff.device-rung': { staffId: id, deviceId: id, isTaken: true },
}
const list = Object.entries(events).map(([type, payload]): Record<string, unknown> => ({ type, ...payload }))
const isEvent = (value: unknown) => auditEventSchema.safeParse(value).success

test('every type of the schema is here', () => {
  expect(auditEventSchema.options.map((option) => option.shape.type.value).sort()).toEqual(Object.keys(events).sort())
})

describe.each(list)('$type', (event) => {
  it('is accepted as it is', () => {
    expect(auditEventSchema.parse(event)).toEqual(event)
  })

  it.each(['name', 'givenName', 'answers', 'words', 'email', 'dateOfBirth', 'flagsInWords'])('refuses %s', (key) => {
    expect(isEvent({ ...event, [key]: 'Alex Rivera' })).toBe(false)
  })

  it('refuses words where an id belongs', () => {
    for (const key of Object.keys(event).filter((each) => each.endsWith('Id'))) {
      expect(isEvent({ ...event, [key]: 'Alex Rivera' }), key).toBe(false)
    }
  })

  it('refuses to lose a part', () => {
    for (const key of Object.keys(event).filter(
      (each) => each !== 'invitationId' && !(event['type'] === 'session.refused' && each === 'staffId'),
    )) {
      expect(isEvent(Object.fromEntries(Object.entries(event).filter(([each]) => each !== key))), key).toBe(false)
    }
  })
})

test.each([
  { ...events['session.refused'], type: 'session.refused', reason: 'x'.repeat(41) },
  { ...events['access.refused'], type: 'access.refused', action: 'x'.repeat(61) },
  { ...events['intake.saved'], type: 'intake.saved', items: { 'ces-saddle': 'new' } },
  { ...events['intake.saved'], type: 'intake.saved', items: ['x'.repeat(61)] },
  { ...events['intake.saved'], type: 'intake.saved', revision: 0.5 },
  { ...events['case.tier-changed'], type: 'case.tier-changed', to: 'soon' },
  { ...events['staff.created'], type: 'staff.created', role: 'patient' },
  { type: 'patient.deleted', patientId: id },
  { caseId: id },
  null,
])('%j is no event', (value) => {
  expect(isEvent(value)).toBe(false)
})

test('nobody need have been found for a sign-in to be refused', () => {
  expect(isEvent({ type: 'session.refused', reason: 'no-such-address' })).toBe(true)
})
