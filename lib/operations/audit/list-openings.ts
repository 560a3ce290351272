import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { getClinic } from '@/lib/db/clinics'
import { listOpenings as listRows } from '@/lib/db/record-openings'
import { mayReview } from '@/lib/patients/restricted'
import { listedName } from '@/lib/patients/name'
import { defineQuery, done } from '../gateway'

const most = 200

/** Who opened restricted records and why: what no lead looked at comes first. */
export const listOpenings = defineQuery({
  who: 'staff',
  action: 'opening.review',
  input: z.object({}),
  load: async ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor }, { timeZone }) => {
    const { staffId: by } = actor
    const rows = await listRows(tx, clinicId, { staffId: by, size: most + 1 })
    const openings = rows.slice(0, most).map(({ givenName, familyName, staffId, hasOtherLead, ...row }) => ({
      ...row,
      name: listedName({ givenName, familyName }),
      isOwn: staffId === by,
      mayReview: row.reviewedAt === null && mayReview({ staffId }, { staffId: by, isOnlyLead: !hasOtherLead }),
    }))
    return done(
      { openings, timeZone, most, isMore: rows.length > most },
      ...listed(
        'openings',
        openings.map(({ patientId }) => patientId),
      ),
    )
  },
})
