import 'server-only'
import { z } from 'zod'
import { fullName } from '@/lib/patients/name'
import { notConfirmed } from '../confirmed'
import { defineQuery, done } from '../gateway'
import { loadStandingRecord } from '../steps/load-standing-record'

/** Whose file it would be, and by what whoever saves it is asked first whether it is still them; null where they are not. */
export const viewExport = defineQuery({
  who: 'staff',
  action: 'patient.export',
  input: z.object({ patientId: z.uuid() }),
  load: loadStandingRecord,
  run: async ({ tx, actor, now }, patient) => {
    const confirm = (await notConfirmed(tx, actor, now))?.confirm ?? null
    return done({ id: patient.id, name: fullName(patient), confirm }, { type: 'patient.viewed', patientId: patient.id })
  },
})
