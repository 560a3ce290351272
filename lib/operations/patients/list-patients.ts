import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { listPatients as listRows } from '@/lib/db/patients'
import { linkProblem } from '@/lib/patients/invitation'
import { defineQuery, done } from '../gateway'

const pageSize = 50

/** Who the clinic knows and how far each is. What was answered is neither read nor returned. */
export const listPatients = defineQuery({
  who: 'staff',
  action: 'patient.list',
  input: z.object({
    search: z.string().trim().max(100).catch(''),
    after: z.uuid().nullable().catch(null),
  }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, clinic, { search, after }) => {
    const rows = await listRows(tx, clinicId, { search: search.replaceAll('\0', ''), after, size: pageSize })
    return done({
      timeZone: clinic.timeZone,
      next: rows.at(-1)?.hasMore ? (rows.at(-1)?.patient.id ?? null) : null,
      patients: rows.map(({ patient, intake, invitation }) => ({
        id: patient.id,
        name: `${patient.familyName}, ${patient.givenName}`,
        recordNumber: patient.recordNumber,
        dateOfBirth: patient.dateOfBirth,
        intake: intake && { state: intake.state, at: intake.submittedAt ?? intake.savedAt },
        link: invitation && { problem: linkProblem(invitation, now), expiresAt: invitation.expiresAt },
      })),
    })
  },
})
