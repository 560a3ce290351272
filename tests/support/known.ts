import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { randomUUID } from 'node:crypto'
import { appendCaseEvent } from '@/lib/db/case-events'
import * as cases from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { insertDevice } from '@/lib/db/push-devices'
import { insertPasskey } from '@/lib/db/passkeys'
import { writeSecondFactor } from '@/lib/db/second-factors'
import { insertSet } from '@/lib/db/handout-sets'
import { insertNamedPlan } from '@/lib/db/named-plans'
import type { PlanItem } from '@/lib/exercises/plan-item'
import { setStar } from '@/lib/db/starred-handouts'
import { insertGroup, saveMembers } from '@/lib/db/staff-groups'
import { insertTemplate } from '@/lib/db/templates'
import { inClinic } from '@/lib/db/transaction'
import { eraseRecord } from '@/lib/db/erasures'
import { holdsOf, insertHold } from '@/lib/db/legal-holds'
import { insertOpening } from '@/lib/db/record-openings'
import { insertRestriction, restrictionsOf } from '@/lib/db/restrictions'
import { drawRoutineCases } from '@/lib/db/routine-draws'
import { saveRetention } from '@/lib/db/retention'
import { insertPlanned } from '@/lib/db/planned-handouts'
import { insertMessage } from '@/lib/db/messages'
import { saveCover } from '@/lib/db/staff-covers'
import { insertNotice } from '@/lib/db/staff-notices'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { askEmailChange } from '@/lib/auth/email-change'
import { makePasswordLink } from '@/lib/auth/password-link'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { at, start, type TestClinic } from './clinic'
import { subscriptionOf } from './devices'
import { begun, published } from './draft'
import { firstHandout } from './handout'
import { insertedSession, writtenOfStaff } from './in-log'
import { newPlan as newExercises } from './exercise-plan'
import type { Keel } from './keel'
import { newAlert, newCase, newPatient, submit } from './patient'
import { plainPhoto } from './photo'
import { routineCase } from './routine'
import { newView } from './views'

/** What is there in the first clinic, by its ids. */
export interface Known {
  readonly clinicId: string
  readonly patientId: string
  readonly erasedId: string
  readonly intakeId: string
  readonly caseId: string
  /** In its timeline. */
  readonly eventId: string
  readonly case: Parameters<typeof cases.updateCase>[2]
  readonly invitationId: string
  readonly tokenHash: Uint8Array<ArrayBuffer>
  readonly sessionId: string
  readonly staffId: string
  readonly findingId: string
  readonly assignmentId: string
  readonly versionId: string
  /** To go to `patientId` in a week, by `staffId`. */
  readonly plannedId: string
  /** Of another case, planned. `intakeId` answers the one of a third, whose patient was silent. */
  readonly checkInId: string
  readonly followedId: string
  /** Told to `staffId`. */
  readonly noticeId: string
  /** A second session of `staffId`, whose password alone was right. */
  readonly halfOpenId: string
  /** Of `staffId`. */
  readonly passkeyId: string
  readonly credentialId: string
  /** Of `staffId`, who is called there. */
  readonly deviceId: string
  readonly endpoint: string
  /** Of `staffId`, who has codes. */
  readonly recoveryHash: Uint8Array<ArrayBuffer>
  /** By which `staffId` may choose a password. */
  readonly passwordLinkId: string
  readonly passwordTokenHash: Uint8Array<ArrayBuffer>
  /** Of `staffId`, waiting to be confirmed. */
  readonly emailChangeId: string
  readonly emailTokenHash: Uint8Array<ArrayBuffer>
  /** To the patient's address, by the invitation. */
  readonly messageId: string
  /** Begun of `h8`, and published in no version; another one is. */
  readonly ownHandoutId: string
  readonly pictureId: string
  readonly setId: string
  readonly namedPlanId: string
  readonly templateId: string
  /** Of `staffId`. */
  readonly viewId: string
  /** `staffId` is in it, and `caseId` does not wait for it. */
  readonly groupId: string
  /** Of `patientId`, by `staffId`. */
  readonly holdId: string
  /** Of `patientId`, by `staffId`. */
  readonly restrictionId: string
  readonly openingId: string
  /** Drawn to be looked at again, in `drawnMonth`. */
  readonly drawnId: string
}
/** A call of lib/db that has no guard before it: with these ids, in whatever transaction it is given. */
export type Attempt = (tx: Tx, it: Known) => Promise<unknown>

/** Two months with one routine case in each. */
export const drawnMonth = { month: '2026-10', from: new Date('2026-10-01'), until: new Date('2026-11-01') }
export const undrawnMonth = { month: '2026-09', from: new Date('2026-09-01'), until: new Date('2026-10-01') }

async function newDrawn(keel: Keel, clinic: TestClinic): Promise<string> {
  await routineCase(keel, clinic, '2026-09-09')
  const caseId = await routineCase(keel, clinic, '2026-10-09')
  const drawing = { month: drawnMonth, seed: randomUUID(), staffId: clinic.lead.staffId, at: at(1).now() }
  await inClinic(clinic.id, (tx) => drawRoutineCases(tx, clinic.id, drawing))
  return caseId
}

const newSet = (clinicId: string): Promise<string> =>
  inClinic(clinicId, (tx) => insertSet(tx, clinicId, { name: 'First week', handouts: ['h4'] }))

/** Exercises as they are kept in a plan. */
export const someItems: readonly PlanItem[] = [{ exercise: 'out-of-bed', dose: null, days: [1], word: '' }]

const newNamedPlan = (clinicId: string): Promise<string> =>
  inClinic(clinicId, (tx) => insertNamedPlan(tx, clinicId, { name: 'First week', items: someItems }))

const newGroupOf = (clinicId: string, staffId: string): Promise<string> =>
  inClinic(clinicId, async (tx) => {
    const id = await insertGroup(tx, clinicId, 'Physios')
    await saveMembers(tx, clinicId, { id, memberIds: [staffId] }, start.now())
    return id
  })
const newTemplate = async (clinicId: string): Promise<string> =>
  inClinic(clinicId, (tx) => insertTemplate(tx, clinicId, { name: 'Advice', kind: 'note', words: 'Told.' }))

const newPlan = async (clinicId: string, { patientId, staffId }: { patientId: string; staffId: string }) => {
  const words = { handout: 'h5', title: 'Keep moving', locale: 'en', personalLine: '', despite: [] } as const
  const moments = { plannedAt: at(1).now(), dueAt: at(7 * 24 * 60).now() }
  const plan = { patientId, caseId: null, plannedBy: staffId, ...words, ...moments }
  return (await inClinic(clinicId, (tx) => insertPlanned(tx, clinicId, [plan])))[0]?.id ?? ''
}

const newHold = async (clinicId: string, { patientId, staffId }: { patientId: string; staffId: string }) =>
  inClinic(clinicId, async (tx) => {
    await insertHold(tx, clinicId, { patientId, staffId, reason: 'A lawsuit.', at: at(1).now() })
    return (await holdsOf(tx, clinicId, patientId))[0]?.id ?? ''
  })

export const openingOf = (whose: { readonly patientId: string; readonly staffId: string }) =>
  ({ ...whose, sessionId: randomUUID(), why: 'care', words: '', openedAt: at(1).now() }) as const

const newRestriction = async (clinicId: string, { patientId, staffId }: { patientId: string; staffId: string }) =>
  inClinic(clinicId, async (tx) => {
    const by = { patientId, staffId, at: at(1).now() }
    await insertRestriction(tx, clinicId, { ...by, reason: 'A neighbor.', colleagueId: null })
    return (await restrictionsOf(tx, clinicId, patientId))[0]?.id ?? ''
  })

/** A record that was there, and is not any more. */
async function eraseOne(clinic: TestClinic): Promise<string> {
  const { patientId } = await newPatient(clinic)
  const by = { staffId: clinic.lead.staffId, at: at(1).now(), ground: 'asked', words: '' } as const
  await inClinic(clinic.id, (tx) => eraseRecord(tx, clinic.id, { patientId, ...by }))
  return patientId
}

export async function fillClinic(keel: Keel): Promise<Known> {
  const { patient, intakeId, caseId } = await newAlert(keel, keel.here)
  must(await submit({ patient, intakeId }, 1))
  const { patientId, clinicId } = patient
  const followed = await newCase(keel, keel.here)
  const silent = await newCase(keel, keel.here)
  const one = async (query: string) => (await keel.asOwner(query))[0] ?? {}
  const invitation = await one(`SELECT id, token_hash FROM invitation WHERE patient_id = '${patientId}'`)
  const answered = `UPDATE check_in SET state = 'no-reply', intake_id = $2, invitation_id = $3 WHERE case_id = $1`
  await keel.asOwner(answered, [silent.caseId, intakeId, invitation.id])
  const held = await inClinic(clinicId, (tx) => cases.findCase(tx, clinicId, caseId))
  if (!held) throw new Error('the case is not there')
  must(await viewCase(keel.here.clinician, { caseId }, at(1)))
  must(await composePlan(keel.here.clinician, newExercises({ caseId }), at(1)))
  const staffId = keel.here.lead.staffId
  const byStaffId = keel.here.clinician.staffId
  const notice = { staffId, byStaffId, caseId, kind: 'taken-over' as const, at: at(1).now() }
  const aboutId = String(invitation.id)
  const message = { kind: 'link', personId: patientId, aboutId, address: 'alex@mail.example' } as const
  const session = { kind: 'patient', personId: patientId, createdAt: at(1).now(), expiresAt: at(60).now() } as const
  // The one is covered, and covers the other.
  const covers = [
    { staffId, coverId: keel.here.colleague.staffId, until: at(60).now() },
    { staffId: byStaffId, coverId: staffId, until: at(60).now() },
  ]
  for (const cover of covers) {
    await inClinic(clinicId, (tx) => saveCover(tx, clinicId, cover, { saidBy: staffId, at: at(1).now() }))
  }
  await keel.asOwner(`UPDATE triage_case SET state = 'claimed', owner_id = $2 WHERE id = $1`, [silent.caseId, staffId])
  await insertedSession(clinicId, { ...session, kind: 'staff', personId: staffId })
  const link = { staffId, purpose: 'reset', createdBy: null } as const
  const passwordLinkId = await writtenOfStaff(clinicId, staffId, (tx) =>
    makePasswordLink({ tx, clinicId, now: at(1).now() }, link),
  )
  const made = await one(`SELECT token_hash FROM password_link WHERE id = '${passwordLinkId}'`)
  const emails = { staffId, oldEmail: 'lead@clinic.example', newEmail: 'elsewhere@clinic.example' }
  const emailChangeId = await inClinic(clinicId, (tx) => askEmailChange({ tx, clinicId, now: at(1).now() }, emails))
  const asked = await one(`SELECT confirm_hash FROM email_change WHERE id = '${emailChangeId}'`)
  const recoveryHash = new Uint8Array(32).fill(7)
  const factor = { seed: randomUUID(), setUpAt: at(1).now(), lastStep: 0n, recovery: [recoveryHash] }
  await writtenOfStaff(clinicId, staffId, (tx) => writeSecondFactor(tx, clinicId, staffId, factor))
  const credentialId = 'known-passkey'
  const key = { credentialId, publicKey: new Uint8Array([1]), counter: 0n, transports: [], name: 'Phone' }
  const passkey = { ...key, staffId, addedAt: at(1).now() }
  const calledAt = subscriptionOf('known')
  const device = { ...calledAt, staffId, serverKey: 'of today', name: 'Phone', addedAt: at(1).now() }
  const another = { ...device, ...subscriptionOf('known too') }
  await inClinic(clinicId, (tx) => insertDevice(tx, clinicId, another))
  await inClinic(clinicId, (tx) => setStar(tx, clinicId, { staffId, place: 'h9', isStarred: true }))
  const half = { ...session, kind: 'staff', personId: staffId, awaits: 'code' } as const
  const known: Known = {
    erasedId: await eraseOne(keel.here),
    recoveryHash,
    credentialId,
    passkeyId: (await writtenOfStaff(clinicId, staffId, (tx) => insertPasskey(tx, clinicId, passkey))) ?? '',
    endpoint: calledAt.endpoint,
    deviceId: (await inClinic(clinicId, (tx) => insertDevice(tx, clinicId, device))) ?? '',
    halfOpenId: await insertedSession(clinicId, half),
    emailChangeId,
    emailTokenHash: new Uint8Array(asked.confirm_hash as ArrayBuffer),
    passwordLinkId,
    passwordTokenHash: new Uint8Array(made.token_hash as ArrayBuffer),
    clinicId,
    patientId,
    intakeId,
    caseId,
    case: held,
    invitationId: String(invitation.id),
    tokenHash: new Uint8Array(invitation.token_hash as ArrayBuffer),
    sessionId: await insertedSession(clinicId, session),
    staffId,
    noticeId: await inClinic(clinicId, (tx) => insertNotice(tx, clinicId, notice)),
    messageId: await inClinic(clinicId, (tx) => insertMessage(tx, clinicId, message, at(1).now())),
    findingId: String((await one(`SELECT id FROM finding WHERE intake_id = '${intakeId}'`)).id),
    assignmentId: await firstHandout({ patient, intakeId }),
    eventId: String((await one(`SELECT id FROM case_event WHERE case_id = '${caseId}' LIMIT 1`)).id),
    checkInId: String((await one(`SELECT id FROM check_in WHERE case_id = '${followed.caseId}'`)).id),
    followedId: followed.caseId,
    setId: await newSet(clinicId),
    namedPlanId: await newNamedPlan(clinicId),
    templateId: await newTemplate(clinicId),
    viewId: await newView(keel.here.lead, 'Mine'),
    groupId: await newGroupOf(clinicId, staffId),
    drawnId: await newDrawn(keel, keel.here),
    plannedId: await newPlan(clinicId, { patientId, staffId }),
    holdId: await newHold(clinicId, { patientId, staffId }),
    restrictionId: await newRestriction(clinicId, { patientId, staffId }),
    openingId: await inClinic(clinicId, (tx) => insertOpening(tx, clinicId, openingOf({ patientId, staffId }))),
    ownHandoutId: await begun(keel.here.lead, 'h8'),
    pictureId: must(await addPicture(keel.here.lead, { bytes: await plainPhoto().png().toBuffer() }, start)).id,
    versionId: String((await one('SELECT id FROM handout_version')).id),
  }
  const retention = { kind: 'sign-ins', period: 30, isOn: true, staffId, at: at(1).now() } as const
  await inClinic(clinicId, (tx) => saveRetention(tx, clinicId, retention))
  const decided = { type: 'tier-changed', from: 'EMERGENCY', to: 'SOON', reason: 'examined', words: 'Seen.' } as const
  await inClinic(clinicId, (tx) => appendCaseEvent(tx, clinicId, caseId, keel.here.clinician, at(2).now(), decided))
  const closed = { type: 'closed', outcome: 'seen', words: 'Seen.' } as const
  await inClinic(clinicId, (tx) => appendCaseEvent(tx, clinicId, caseId, keel.here.lead, at(3).now(), closed))
  const taken = { type: 'taken-over', fromId: staffId } as const
  await inClinic(clinicId, (tx) => appendCaseEvent(tx, clinicId, silent.caseId, keel.here.lead, at(3).now(), taken))
  await published(keel.here)
  // One more, that nobody has opened.
  await newAlert(keel, keel.here)
  return known
}
