import 'server-only'
import { z } from 'zod'
import { makeLink } from '@/lib/auth/make-link'
import { pathways } from '@/lib/content/pathways/registry'
import { getClinic } from '@/lib/db/clinics'
import { lockPatient } from '@/lib/db/patients'
import { chosenPathway, offeredPathways } from '@/lib/pathways/offered'
import { calledName } from '@/lib/patients/name'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** Makes a new link and ends the patient's older ones. The link is shown once: only its hash is kept. */
export const invitePatient = defineCommand({
  who: 'staff',
  action: 'patient.invite',
  input: z.object({ patientId: z.uuid(), pathway: z.string().max(60).optional() }),
  load: async ({ tx, clinicId }, { patientId }) => (await lockPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, patient, input) => {
    if (patient.archivedAt) return refused('patient-archived')
    const clinic = await getClinic(context.tx, context.clinicId)
    const pathway = chosenPathway(offeredPathways(pathways, clinic.pathways), input.pathway)
    if (!pathway) return refused('pathway-needed')
    const { invitationId, link, expiresAt } = await makeLink(context, {
      patientId: patient.id,
      pathway: pathway.id,
    })
    return done(
      { link, expiresAt, givenName: calledName(patient) },
      { type: 'patient.invited', patientId: patient.id, invitationId },
    )
  },
})
