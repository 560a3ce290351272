import 'server-only'
import { z } from 'zod'
import { getClinic, settingsOf } from '@/lib/db/clinics'
import { defineQuery, done } from '../gateway'

/** Everything that a lead may change. */
export const viewSettings = defineQuery({
  who: 'staff',
  action: 'clinic.change',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: (_context, clinic) => Promise.resolve(done({ revision: clinic.revision, settings: settingsOf(clinic) })),
})
