import 'server-only'
import { z } from 'zod'
import { listOpenOf } from '@/lib/db/cases'
import { getClinic } from '@/lib/db/clinics'
import { countRecord } from '@/lib/db/erasures'
import { holdsOf } from '@/lib/db/legal-holds'
import { drawnRecord, stillKeptUntil } from '@/lib/patients/erasure'
import { fullName } from '@/lib/patients/name'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'
import { loadStandingRecord } from '../steps/load-standing-record'
import { provesBy } from '../steps/show-themselves'

/** What erasing this record would take away, what stands against it, and until when the clinic has to keep it. */
export const viewErasure = defineQuery({
  who: 'staff',
  action: 'patient.erase',
  input: z.object({ patientId: z.uuid() }),
  load: loadStandingRecord,
  run: async ({ tx, clinicId, actor, now }, patient) => {
    const { recordYears, timeZone } = await getClinic(tx, clinicId)
    const counts = await countRecord(tx, clinicId, patient.id)
    if (!counts) return refused('not-found')
    const openCases = counts.open > 0 ? await listOpenOf(tx, clinicId, patient.id) : []
    const holds = await holdsOf(tx, clinicId, patient.id)
    const { id, recordNumber } = patient
    return done(
      {
        ...{ id, recordNumber, name: fullName(patient), counts, openCases, holds, recordYears, timeZone },
        keptUntil: stillKeptUntil(counts.lastEntryAt, recordYears, now),
        drawn: drawnRecord(patient, counts),
        provesBy: await provesBy({ tx, clinicId, actor }),
      },
      { type: 'patient.viewed', patientId: id },
    )
  },
})
