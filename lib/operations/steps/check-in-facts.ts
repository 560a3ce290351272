import 'server-only'
import type { CheckIn, CheckInFacts } from '@/lib/cases/check-in'
import { bounceOf } from '@/lib/notices/delivery'
import { linkProblem } from '@/lib/patients/invitation'
import type { Patient } from '@/lib/patients/patient'
import { findCase } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import type { Tx } from '@/lib/db/client'
import { messagesTo } from '@/lib/db/messages'
import { findPatient } from '@/lib/db/patients'
import { findRecipient } from '@/lib/db/recipients'

export interface DueCheckIn {
  readonly checkIn: CheckIn
  readonly facts: CheckInFacts
  readonly email: string | null
  /** Of the case that it follows. */
  readonly pathway: string
}

/** Everything that decides what is to be done about a check-in that is due. */
export async function checkInFacts(tx: Tx, clinicId: string, checkIn: CheckIn, now: Date): Promise<DueCheckIn> {
  const { timeZone } = await getClinic(tx, clinicId)
  const followed = await findCase(tx, clinicId, checkIn.caseId)
  const patient = await findPatient(tx, clinicId, checkIn.patientId)
  if (!followed || !patient) throw new Error('a check-in follows no case')
  const links = await tx.invitation.findMany({
    where: {
      clinicId,
      patientId: patient.id,
      OR: [{ revokedAt: null }, ...(checkIn.invitationId ? [{ id: checkIn.invitationId }] : [])],
    },
    include: { intake: { select: { state: true } } },
  })
  const own = links.find(({ id }) => id === checkIn.invitationId)
  const others = links.filter((link) => link.id !== checkIn.invitationId && linkProblem(link, now) === null)
  const newer = await tx.intake.count({
    where: {
      clinicId,
      patientId: patient.id,
      agreedAt: { gt: followed.openedAt },
      id: { not: followed.intakeId },
      invitation: { purpose: 'intake' },
    },
  })
  const problem = own ? linkProblem(own, now) : null
  const email = (await canBeWrittenTo(tx, clinicId, patient)) ? patient.email : null
  return {
    checkIn,
    email,
    pathway: followed.pathway,
    facts: {
      now,
      timeZone,
      outcome: followed.standing.state === 'closed' ? followed.standing.outcome : null,
      hasNewerForm: newer > 0,
      hasLinkInUse: others.some(({ intake }) => intake?.state !== 'submitted'),
      link: own ? (problem === null ? 'open' : problem === 'link-revoked' ? 'replaced' : 'shut') : null,
      hasAddress: email !== null,
    },
  }
}

/** Not where nothing arrives, nor where the patient wants no such e-mails: silence would then say nothing. */
async function canBeWrittenTo(tx: Tx, clinicId: string, { id, email }: Patient): Promise<boolean> {
  if (email === null) return false
  const recipient = await findRecipient(tx, clinicId, 'patient', id)
  const mails = await messagesTo(tx, clinicId, { personId: id, address: email })
  return recipient?.isOff === false && bounceOf(mails) === null
}
