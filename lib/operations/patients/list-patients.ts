import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { listUnmatched, mostCounted } from '@/lib/db/arrivals'
import { getClinic } from '@/lib/db/clinics'
import { findPeople } from '@/lib/db/find-patients'
import { listPatients as listRows } from '@/lib/db/list-patients'
import { linkProblem } from '@/lib/patients/invitation'
import { listedName } from '@/lib/patients/name'
import { readSearch } from '@/lib/patients/search'
import { defineQuery, done } from '../gateway'

const pageSize = 50

/** Who the clinic knows and how far each is. What was answered is neither read nor returned. */
export const listPatients = defineQuery({
  who: 'staff',
  action: 'patient.list',
  input: z.object({
    search: z.string().trim().max(100).catch(''),
    after: z.uuid().nullable().catch(null),
    isUnmatched: z.boolean().catch(false),
  }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, clinic, { search, after, isUnmatched }) => {
    const sought = readSearch(search, clinic.region)
    const people = sought && (await findPeople(tx, sought))
    const rows = await listRows(tx, clinicId, { people, after, isUnmatched, size: pageSize })
    const arrived = sought === null && after === null && !isUnmatched ? await listUnmatched(tx, clinicId) : []
    const shown = rows.slice(0, pageSize)
    const page = {
      unmatched: {
        count: arrived[0]?.count ?? 0,
        cap: mostCounted,
        people: arrived.map(({ id, dateOfBirth, since, ...name }) => ({
          id,
          name: listedName(name),
          dateOfBirth,
          since,
        })),
      },
      timeZone: clinic.timeZone,
      next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
      isCloseOnly: people?.kind === 'few' && people.isCloseOnly,
      patients: shown.map(({ intake, invitation, ...patient }) => ({
        id: patient.id,
        name: listedName(patient),
        preferredName: patient.preferredName,
        recordNumber: patient.recordNumber,
        dateOfBirth: patient.dateOfBirth,
        isArchived: patient.isArchived,
        isRestricted: patient.isRestricted,
        isUnmatched: patient.isUnmatched,
        intake: intake && { state: intake.state, at: intake.submittedAt ?? intake.savedAt },
        link: invitation && { problem: linkProblem(invitation, now), expiresAt: invitation.expiresAt },
      })),
    }
    return done(page, ...listed('patients', [...new Set([...arrived, ...shown].map(({ id }) => id))]))
  },
})
