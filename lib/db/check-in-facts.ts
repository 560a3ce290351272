import 'server-only'
import type { CheckIn, CheckInFacts } from '@/lib/cases/check-in'
import { linkProblem } from '@/lib/patients/invitation'
import { findCase } from './cases'
import { getClinic } from './clinics'
import type { Tx } from './client'
import { findPatient } from './patients'

export interface DueCheckIn {
  readonly checkIn: CheckIn
  readonly facts: CheckInFacts
  readonly email: string | null
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
  return {
    checkIn,
    email: patient.email,
    facts: {
      now,
      timeZone,
      outcome: followed.standing.state === 'closed' ? followed.standing.outcome : null,
      hasNewerForm: newer > 0,
      hasLinkInUse: others.some(({ intake }) => intake?.state !== 'submitted'),
      link: own ? (problem === null ? 'open' : problem === 'link-revoked' ? 'replaced' : 'shut') : null,
      hasAddress: patient.email !== null,
    },
  }
}
