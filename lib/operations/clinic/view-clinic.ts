import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { hasTextGateway } from '@/lib/texts/send-text'
import { defineQuery, done } from '../gateway'

/** The name over the pages of the clinic, and whether text messages leave from here. */
export const viewClinic = defineQuery({
  who: 'staff',
  action: 'clinic.view',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: (_context, { name, region, timeZone }) =>
    Promise.resolve(done({ name, region, timeZone, canText: hasTextGateway() })),
})
