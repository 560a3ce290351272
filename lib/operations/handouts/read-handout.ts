import 'server-only'
import { z } from 'zod'
import { findVersion } from '@/lib/db/handout-versions'
import { getClinic, letterheadOf } from '@/lib/db/clinics'
import { loadAssignment } from '../steps/load-assignment'
import { staffNames } from '@/lib/db/staff'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { askedOf } from '@/lib/handouts/teach-back'
import { env } from '@/lib/env'
import { locales } from '@/lib/intake/questionnaire'
import { defineQuery, done } from '../gateway'

/** The version that was sent, in the reader's language where it was kept in it. Looking at it records nothing: reading is said by the patient, not guessed from a request. */
export const readHandout = defineQuery({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid(), locale: z.enum(locales).optional() }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId }, { handout: sent, assignedBy, ...assignment }, { locale }) => {
    const handout = (locale && (await findVersion(tx, clinicId, sent, locale))) ?? sent
    const clinic = await getClinic(tx, clinicId)
    const names = await staffNames(tx, clinicId, assignedBy ? [assignedBy] : [])
    return done({
      clinic: letterheadOf(clinic),
      timeZone: clinic.timeZone,
      id: assignment.id,
      address: new URL(`/my/handouts/${assignment.id}`, env().NEXTAUTH_URL).href,
      title: handout.title,
      body: handout.body,
      pictures: picturesOf(handout.body),
      version: handout.version,
      locale: handout.locale,
      sources: handout.sources,
      reviewedOn: handout.reviewedOn,
      personalLine: assignment.personalLine,
      from: assignedBy ? (names.get(assignedBy) ?? null) : null,
      assignedAt: assignment.assignedAt,
      confirmedAt: assignment.confirmedAt,
      toldIn: handout.teachBack?.toldIn ?? null,
      teachBack: handout.teachBack && askedOf(handout.teachBack, assignment),
    })
  },
})
