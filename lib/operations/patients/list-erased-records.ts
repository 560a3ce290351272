import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { listErasures } from '@/lib/db/erasures'
import { defineQuery, done } from '../gateway'

const pageSize = 50

/** What was erased here, the latest first: who did so, when and why. Whose it was, nobody can say any more. */
export const listErasedRecords = defineQuery({
  who: 'staff',
  action: 'patient.erase',
  input: z.object({ after: z.uuid().nullable().catch(null) }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId }, { timeZone, recordYears }, { after }) => {
    const found = await listErasures(tx, clinicId, { after, size: pageSize + 1 })
    const erasures = found.slice(0, pageSize)
    const next = found.length > pageSize ? (erasures.at(-1)?.id ?? null) : null
    return done({ erasures, next, timeZone, recordYears })
  },
})
