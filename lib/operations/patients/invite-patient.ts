import 'server-only'
import { z } from 'zod'
import { makeLink } from '@/lib/auth/make-link'
import { findPatient } from '@/lib/db/patients'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** Makes a new link and ends the patient's older ones. The link is shown once: only its hash is kept. */
export const invitePatient = defineCommand({
  who: 'staff',
  action: 'patient.invite',
  input: z.object({ patientId: z.uuid() }),
  load: async ({ tx, clinicId }, { patientId }) => (await findPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, patient) => {
    const { invitationId, link, expiresAt } = await makeLink(context, patient.id)
    return done(
      { link, expiresAt, givenName: patient.givenName },
      { type: 'patient.invited', patientId: patient.id, invitationId },
    )
  },
})
