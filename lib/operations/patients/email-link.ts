import 'server-only'
import { z } from 'zod'
import { findPatient } from '@/lib/db/patients'
import { mailLink } from '@/lib/mail/mail-link'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Sends a new link to the patient's address, and ends the older ones. Nobody at the clinic sees it. */
export const emailLink = defineCommand({
  who: 'staff',
  action: 'patient.invite',
  input: z.object({ patientId: z.uuid() }),
  load: async ({ tx, clinicId }, { patientId }) => (await findPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, { id: patientId, email }) => {
    if (email === null) return refused('patient-without-address')
    const mailed = await mailLink(context, patientId, email)
    if (!mailed) return unchanged({ address: email })
    const { invitationId, messageId } = mailed
    return done(
      { address: email },
      { type: 'patient.invited', patientId, invitationId },
      { type: 'message.queued', messageId },
    )
  },
})
