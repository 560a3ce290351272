import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { defineQuery, done } from '../gateway'

/** The name over the pages of the clinic. */
export const viewClinic = defineQuery({
  who: 'staff',
  action: 'clinic.view',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: (_context, { name, region, timeZone }) => Promise.resolve(done({ name, region, timeZone })),
})
