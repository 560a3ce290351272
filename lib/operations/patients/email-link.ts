import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { getClinic } from '@/lib/db/clinics'
import { lockPatient } from '@/lib/db/patients'
import { mailLink } from '@/lib/mail/mail-link'
import { writtenTo } from '@/lib/patients/written-to'
import { chosenPathway, offeredPathways } from '@/lib/pathways/offered'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Sends a new link to where the patient is written to, and ends the older ones. Nobody at the clinic sees it. */
export const emailLink = defineCommand({
  who: 'staff',
  action: 'patient.invite',
  input: z.object({ patientId: z.uuid(), pathway: z.string().max(60).optional() }),
  load: async ({ tx, clinicId }, { patientId }) => (await lockPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, patient, input) => {
    const { id: patientId, archivedAt } = patient
    const address = writtenTo(patient)
    if (archivedAt) return refused('patient-archived')
    if (address === null) return refused('patient-without-address')
    const clinic = await getClinic(context.tx, context.clinicId)
    const pathway = chosenPathway(offeredPathways(pathways, clinic.pathways), input.pathway)
    if (!pathway) return refused('pathway-needed')
    const mailed = await mailLink(context, { patientId, pathway: pathway.id, address })
    if (!mailed) return unchanged({ address })
    const { invitationId, messageId } = mailed
    return done(
      { address },
      { type: 'patient.invited', patientId, invitationId },
      { type: 'message.queued', messageId },
    )
  },
})
