import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { loadAssignment } from '@/lib/db/own-assignment'
import { staffNames } from '@/lib/db/staff'
import { defineQuery, done } from '../gateway'

/** The version that was sent. Looking at it records nothing: reading is said by the patient, not guessed from a request. */
export const readHandout = defineQuery({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId }, { handout, assignedBy, ...assignment }) => {
    const clinic = await getClinic(tx, clinicId)
    const names = await staffNames(tx, clinicId, assignedBy ? [assignedBy] : [])
    return done({
      clinic: { name: clinic.name, phone: clinic.phone, region: clinic.region },
      timeZone: clinic.timeZone,
      id: assignment.id,
      title: handout.title,
      body: handout.body,
      version: handout.version,
      sources: handout.sources,
      reviewedOn: handout.reviewedOn,
      personalLine: assignment.personalLine,
      from: assignedBy ? (names.get(assignedBy) ?? null) : null,
      assignedAt: assignment.assignedAt,
      confirmedAt: assignment.confirmedAt,
    })
  },
})
