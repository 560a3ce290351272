import 'server-only'
import { z } from 'zod'
import { newLinkToken } from '@/lib/auth/secret-token'
import { getClinic } from '@/lib/db/clinics'
import { replaceInvitation } from '@/lib/db/invitations'
import { findPatient } from '@/lib/db/patients'
import { env } from '@/lib/env'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

const dayMs = 24 * 60 * 60 * 1000

/** Makes a new link and ends the patient's older ones. The link is shown once: only its hash is kept. */
export const invitePatient = defineCommand({
  who: 'staff',
  action: 'patient.invite',
  input: z.object({ patientId: z.uuid() }),
  load: async ({ tx, clinicId }, { patientId }) => (await findPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, patient) => {
    const clinic = await getClinic(tx, clinicId)
    const { token, hash } = newLinkToken(clinicId)
    const expiresAt = new Date(now.getTime() + clinic.linkDays * dayMs)
    const invitationId = await replaceInvitation(tx, clinicId, {
      patientId: patient.id,
      tokenHash: hash,
      createdBy: actor.staffId,
      createdAt: now,
      expiresAt,
    })
    const link = new URL(`/i/${token}`, env().NEXTAUTH_URL).href
    return done(
      { link, expiresAt, givenName: patient.givenName },
      {
        type: 'patient.invited',
        patientId: patient.id,
        invitationId,
      },
    )
  },
})
