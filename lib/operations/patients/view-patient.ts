import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { pathways } from '@/lib/content/pathways/registry'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { listIntakes } from '@/lib/db/intakes'
import { listInvitations } from '@/lib/db/invitations'
import { messagesTo } from '@/lib/db/messages'
import { listPatientEvents } from '@/lib/db/patient-events'
import { listMerges, mergedInto } from '@/lib/db/patient-merges'
import { findPatient } from '@/lib/db/patients'
import { listPlannedWithoutCase } from '@/lib/db/planned-handouts'
import { holdsOf } from '@/lib/db/legal-holds'
import { findRecipient } from '@/lib/db/recipients'
import { restrictionsOf } from '@/lib/db/restrictions'
import { listColleagues } from '@/lib/db/staff'
import type { PlannedHandout } from '@/lib/handouts/planned'
import { bounceOf } from '@/lib/messages/delivery'
import type { Message } from '@/lib/messages/message'
import { offeredPathways } from '@/lib/pathways/offered'
import { isWaiting } from '@/lib/patients/arrival'
import { attemptsLeft, linkProblem } from '@/lib/patients/invitation'
import { mayUndo, undoableSince, undoableUntil } from '@/lib/patients/merge'
import { ageOn, type Patient } from '@/lib/patients/patient'
import { writtenTo } from '@/lib/patients/written-to'
import { drawnWith } from '@/lib/patients/patient-event'
import { refused } from '@/lib/result'
import { hasTextGateway } from '@/lib/texts/send-text'
import { type Context, defineQuery, done, wouldAllow } from '../gateway'
import { whoElse } from '../steps/who-else'

/** What the front desk needs: the person, their links, and whether an intake is finished. No answers, no flags. */
export const viewPatient = defineQuery({
  who: 'staff',
  action: 'patient.view',
  input: z.object({ patientId: z.uuid(), search: z.string().trim().max(100).catch('') }),
  load: async ({ tx, clinicId }, { patientId }) => (await findPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, patient, { search }) => {
    const { tx, clinicId, now, actor } = context
    const clinic = await getClinic(tx, clinicId)
    const intakes = await listIntakes(tx, clinicId, patient.id)
    const invitations = await listInvitations(tx, clinicId, patient.id)
    const events = await listPatientEvents(tx, clinicId, patient.id)
    const merges = await listMerges(tx, clinicId, patient.id, undoableSince(now))
    const planned = wouldAllow(actor, 'handout.assign') ? await listPlannedWithoutCase(tx, clinicId, patient.id) : []
    const mayHold = wouldAllow(actor, 'patient.hold')
    const holds = await holdsOf(tx, clinicId, patient.id)
    const mayRestrict = wouldAllow(actor, 'patient.restrict')
    const restrictions = await restrictionsOf(tx, clinicId, patient.id)
    const colleagues = mayRestrict && restrictions.length === 0 ? await listColleagues(tx, clinicId) : []
    const unmatched = await matching(context, patient, search)
    return done(
      {
        ...patient,
        ...(await writingTo(tx, clinicId, patient)),
        unmatched,
        drawn: drawnWith(patient),
        events,
        mergedInto: patient.archivedAt ? await mergedInto(tx, clinicId, patient.id) : null,
        mayGive: wouldAllow(actor, 'handout.assign'),
        planned: planned.map(laterView),
        mayExport: wouldAllow(actor, 'patient.export'),
        mayMerge: wouldAllow(actor, 'patient.merge'),
        mayErase: wouldAllow(actor, 'patient.erase'),
        mayHold,
        /** That a record is held concerns everybody; why it is, those who can lift that. */
        holds: holds.map(({ reason, ...hold }) => ({ ...hold, reason: mayHold ? reason : null })),
        mayRestrict,
        /** Who it is, and why, is for leads. */
        restrictions: restrictions.map(({ reason, colleague, ...each }) => ({
          ...each,
          reason: mayRestrict ? reason : null,
          colleague: mayRestrict ? colleague : null,
        })),
        colleagues: colleagues.map(({ id, name }) => ({ id, name })),
        /** What can still be undone, by whoever looks. */
        merges: merges.map(({ staffId, ...merge }) => ({
          ...merge,
          until: undoableUntil(merge),
          mayUndo: mayUndo(staffId, actor),
        })),
        age: ageOn(patient.dateOfBirth, now, clinic.timeZone),
        clinicName: clinic.name,
        region: clinic.region,
        /** What a link can ask about. */
        pathways: offeredPathways(pathways, clinic.pathways).map(({ id, words }) => ({ id, name: words.en.name })),
        timeZone: clinic.timeZone,
        intakes: intakes.map(({ id, state, savedAt, submittedAt }) => ({ id, state, at: submittedAt ?? savedAt })),
        links: invitations.map((invitation) => linkView(invitation, now)),
      },
      { type: 'patient.viewed', patientId: patient.id },
      ...listed(
        'alike',
        (unmatched?.alike ?? []).map(({ id }) => id),
      ),
    )
  },
})

/** Of somebody who came by the start page: whose record theirs may be. */
async function matching(context: Context<'staff'>, patient: Patient, search: string) {
  const { unmatchedSince: since } = patient
  if (since === null || !isWaiting(patient)) return null
  const alike = (await whoElse(context, patient, search)).filter(({ isUnmatched }) => !isUnmatched)
  return { since, search, alike }
}

function linkView(invitation: Awaited<ReturnType<typeof listInvitations>>[number], now: Date) {
  const { id, createdAt, identifiedAt, expiresAt } = invitation
  const problem = linkProblem(invitation, now)
  return { id, createdAt, identifiedAt, expiresAt, attemptsLeft: attemptsLeft(invitation), problem }
}

/** Where they are written to, and what became of it. */
async function writingTo(tx: Tx, clinicId: string, patient: Patient) {
  const recipient = await findRecipient(tx, clinicId, 'patient', patient.id)
  const address = writtenTo(patient)
  const mails = address ? await messagesTo(tx, clinicId, { personId: patient.id, address }) : []
  return {
    address,
    canText: hasTextGateway() || patient.textTo !== null,
    bouncedAt: bounceOf(mails),
    mailOffSince: recipient?.offSince ?? null,
    lastLinkMail: lastLinkOf(mails),
  }
}

/** What has become of the latest link that was sent to the patient's present address. */
function lastLinkOf(mails: readonly Message[]) {
  const last = mails.find(({ kind }) => kind === 'link')
  return last ? { state: last.state, problem: last.problem, at: last.createdAt } : null
}

/** What is to go without a case, for whoever may take it back. */
const laterView = ({ id, title, dueAt, heldFor }: PlannedHandout) => ({ id, title, dueAt, isHeld: heldFor !== null })
