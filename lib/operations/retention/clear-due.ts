import 'server-only'
import { z } from 'zod'
import { retentionKinds } from '@/lib/clinics/retention'
import { systemClock } from '@/lib/clock'
import { clearDueRows } from '@/lib/db/retention'
import { log } from '@/lib/log'
import { erasedWords } from '@/lib/patients/erased-line'
import { defineCommand, done, type Operation, unchanged } from '../gateway'

/** What is due of one kind goes, where a lead has switched it on: once a day, so many at most. */
export const clearDue = (async (actor, input, clock = systemClock) => {
  const result = await clear(actor, input, clock)
  for (const { id: patientId, erasureId, mergedIds } of result.ok ? result.value : []) {
    if (erasureId === null) continue
    // Outlives the database, as where a lead erases: after a restore it says what has to be erased again.
    log.info({ clinicId: actor?.clinicId, patientId, erasureId, mergedIds }, erasedWords)
  }
  return result
}) satisfies Operation<unknown>

const clear = defineCommand({
  who: 'system',
  action: 'retention.clear',
  input: z.object({ kind: z.enum(retentionKinds) }),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, now }, _subject, { kind }) => {
    const gone = await clearDueRows(tx, clinicId, kind, now)
    if (gone.length === 0) return unchanged(gone)
    return done(gone, { type: 'retention.cleared', kind, count: gone.length })
  },
})
