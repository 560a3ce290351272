import 'server-only'
import { z } from 'zod'
import { endInvitations } from '@/lib/db/invitations'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { lockRecords } from '@/lib/db/patient-merges'
import { findPatient, isInCare, setArchived } from '@/lib/db/patients'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Whoever is no patient here any more leaves the list, and no link of theirs opens. Nothing of them is lost. */
export const archivePatient = defineCommand({
  who: 'staff',
  action: 'patient.archive',
  input: z.object({ patientId: z.uuid() }),
  load: async ({ tx, clinicId }, { patientId }) => {
    // With what is theirs: a form that is sent at this moment opens a case.
    await lockRecords(tx, clinicId, [patientId])
    return (await findPatient(tx, clinicId, patientId)) ?? refused('not-found')
  },
  run: async ({ tx, clinicId, now, actor }, { id: patientId, archivedAt }) => {
    if (archivedAt) return unchanged(null)
    if (await isInCare(tx, clinicId, patientId)) return refused('patient-in-care')
    await setArchived(tx, clinicId, patientId, now)
    await endInvitations(tx, clinicId, patientId, now)
    await appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'archived' })
    return done(null, { type: 'patient.archived', patientId })
  },
})
