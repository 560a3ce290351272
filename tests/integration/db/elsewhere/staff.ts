import * as addresses from '@/lib/db/addresses'
import { setOnCallFrom } from '@/lib/db/clinics'
import * as emailChanges from '@/lib/db/email-changes'
import * as inHand from '@/lib/db/in-hand'
import * as onCall from '@/lib/db/on-call'
import * as passkeys from '@/lib/db/passkeys'
import * as passwordLinks from '@/lib/db/password-links'
import * as devices from '@/lib/db/push-devices'
import * as factors from '@/lib/db/second-factors'
import * as sessions from '@/lib/db/sessions'
import * as staff from '@/lib/db/staff'
import * as covers from '@/lib/db/staff-covers'
import * as groups from '@/lib/db/staff-groups'
import * as bounces from '@/lib/db/staff-bounces'
import * as notices from '@/lib/db/staff-notices'
import * as views from '@/lib/db/worklist-views'
import { now, type Reads } from './values'

/** Colleagues and how they sign in. */
export const ofStaff: Reads = [
  ['findStaff', (tx, it) => staff.findStaff(tx, it.clinicId, it.staffId), null],
  ['listColleagues', (tx, it) => staff.listColleagues(tx, it.clinicId), []],
  ['findColleague', (tx, it) => staff.findColleague(tx, it.clinicId, it.staffId), null],
  ['lockColleague', (tx, it) => staff.lockColleague(tx, it.clinicId, it.staffId), false],
  ['staffBounces', async (tx, it) => [...(await bounces.staffBounces(tx, it.clinicId))], []],
  ['countWorking', (tx, it) => staff.countWorking(tx, it.clinicId), 0],
  ['listLeads', (tx, it) => staff.listLeads(tx, it.clinicId), []],
  ['lockLeads', (tx, it) => staff.lockLeads(tx, it.clinicId), []],
  ['listCovers', (tx, it) => covers.listCovers(tx, it.clinicId, now), []],
  ['listCoversOf', (tx, it) => covers.listCoversOf(tx, it.clinicId, [it.staffId], now), []],
  ['endCovers', (tx, it) => covers.endCovers(tx, it.clinicId, [it.staffId], now), []],
  ['passCovers', (tx, it) => covers.passCovers(tx, it.clinicId, { from: it.staffId, to: it.staffId, now }), []],
  [
    'readInHand',
    async (tx, it) =>
      (await inHand.readInHand(tx, it.clinicId, it.staffId, now, { staffId: it.staffId, undoableFrom: now }))?.cases ??
      [],
    [],
  ],
  ['countInHand', (tx, it) => inHand.countInHand(tx, it.clinicId, it.staffId), 0],
  ['listSessionsOf', (tx, it) => sessions.listSessionsOf(tx, it.clinicId, it.staffId, now, new Date(0)), []],
  ['findPersonOf', (tx, it) => sessions.findPersonOf(tx, it.clinicId, it.sessionId), null],
  ['findHalfOpen', (tx, it) => sessions.findHalfOpen(tx, it.clinicId, it.halfOpenId, now), null],
  [
    'completeSession',
    (tx, it) =>
      sessions.completeSession(tx, it.clinicId, it.halfOpenId, { activeAt: now, confirmedAt: now, expiresAt: now }),
    false,
  ],
  ['isConfirmed', (tx, it) => sessions.isConfirmed(tx, it.clinicId, it.halfOpenId, new Date(0)), false],
  ['setConfirmed', (tx, it) => sessions.setConfirmed(tx, it.clinicId, it.halfOpenId, now), false],
  [
    'endHalfOpenOf',
    (tx, it) => sessions.endHalfOpenOf(tx, it.clinicId, it.staffId, { at: new Date(0), except: it.invitationId }),
    undefined,
  ],
  ['endSessionsOf', (tx, it) => sessions.endSessionsOf(tx, it.clinicId, it.staffId, { at: now }), 0],
  [
    'endSessionsOfEndedLinks',
    (tx, it) => sessions.endSessionsOfEndedLinks(tx, it.clinicId, it.patientId, now),
    undefined,
  ],
  ['findPasswordLink', (tx, it) => passwordLinks.findPasswordLink(tx, it.clinicId, it.passwordLinkId), null],
  ['findPasswordLinkOf', (tx, it) => passwordLinks.findPasswordLinkOf(tx, it.clinicId, it.passwordTokenHash), null],
  [
    'findOpenPasswordLink',
    (tx, it) =>
      passwordLinks.findOpenPasswordLink(tx, it.clinicId, { staffId: it.staffId, purpose: 'reset' }, new Date(0)),
    null,
  ],
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
  ['findNotice', (tx, it) => notices.findNotice(tx, it.clinicId, it.noticeId), null],
  ['listUnseenNotices', (tx, it) => notices.listUnseenNotices(tx, it.clinicId, it.staffId, now), []],
  ['markNoticeSeen', (tx, it) => notices.markNoticeSeen(tx, it.clinicId, it.noticeId, now), false],
  ['listMayBeCalled', (tx, it) => onCall.listMayBeCalled(tx, it.clinicId, { now, serverKey: null }), []],
  ['lockOnCall', (tx, it) => onCall.lockOnCall(tx, it.clinicId), undefined],
  ['placeOnCall', (tx, it) => onCall.placeOnCall(tx, it.clinicId, [it.staffId]), undefined],
  ['setOnCallFrom', (tx, it) => setOnCallFrom(tx, it.clinicId, 'URGENT'), undefined],
  ['endSession', (tx, it) => sessions.endSession(tx, it.clinicId, it.sessionId, now), false],
  ['loadViews', (tx, it) => views.loadViews(tx, it.clinicId, it.staffId), null],
  ['lockViews', (tx, it) => views.lockViews(tx, it.clinicId, it.staffId), undefined],
  ['changeView', (tx, it) => views.changeView(tx, it.clinicId, it.staffId, { id: it.viewId, name: 'Theirs' }), false],
  ['removeViewsOf', (tx, it) => views.removeViewsOf(tx, it.clinicId, it.staffId, now), undefined],
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
]
