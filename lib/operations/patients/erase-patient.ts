import 'server-only'
import { z } from 'zod'
import { line } from '@/lib/clinics/settings'
import { systemClock } from '@/lib/clock'
import { getClinic } from '@/lib/db/clinics'
import { countRecord, eraseRecord } from '@/lib/db/erasures'
import { log } from '@/lib/log'
import { drawnRecord, stillKeptUntil } from '@/lib/patients/erasure'
import { erasedWords } from '@/lib/patients/erased-line'
import { leadsGrounds } from '@/lib/patients/grounds'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, type Operation } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { loadStandingRecord } from '../steps/load-standing-record'
import { notThem, proofSchema } from '../steps/show-themselves'

/**
 * Everything of one patient goes, and cannot be brought back: by a lead who was shown what it is, types the record's number
 * and shows that it is them. What remains says who did so, when, on what ground and how much it was.
 */
export const erasePatient = (async (actor, input, clock = systemClock) => {
  const result = await erase(actor, input, clock)
  // Outlives the database: after a restore it says what has to be erased again.
  if (result.ok) log.info({ clinicId: actor?.clinicId, ...result.value }, erasedWords)
  return result
}) satisfies Operation<{ patientId: string; erasureId: string; mergedIds: readonly string[] }>

const erase = countingTries(
  ['password-change'],
  defineCommand({
    who: 'staff',
    action: 'patient.erase',
    input: z.object({
      patientId: z.uuid(),
      ground: z.enum(leadsGrounds, 'choose-from-list'),
      words: line(500),
      recordNumber: z.string().trim().min(1, 'field-missing').max(100, 'text-too-long'),
      password: proofSchema,
      drawn: z.string().max(500),
    }),
    load: loadStandingRecord,
    run: async (context, patient, { ground, words, recordNumber, password, drawn }) => {
      const { tx, clinicId, now, actor } = context
      if (recordNumber.toLowerCase() !== patient.recordNumber.toLowerCase()) {
        return refused('invalid', { fields: { recordNumber: { code: 'record-number-differs' } } })
      }
      const counts = await countRecord(tx, clinicId, patient.id)
      if (!counts) return refused('not-found')
      if (drawnRecord(patient, counts) !== drawn) return refused('erase-changed')
      if (words === '' && (await isTooEarly(context, counts.lastEntryAt))) {
        return refused('invalid', { fields: { words: { code: 'erase-words-missing' } } })
      }
      const wrong = await notThem(context, password)
      if (wrong) return refused('invalid', { fields: { password: wrong } })
      const { id: patientId } = patient
      const outcome = await eraseRecord(tx, clinicId, { patientId, staffId: actor.staffId, at: now, ground, words })
      if (typeof outcome === 'string') return refused(whyNot[outcome])
      const { erasureId } = outcome
      return done({ patientId, ...outcome }, { type: 'patient.erased', patientId, erasureId })
    },
  }),
)

const whyNot = { gone: 'not-found', held: 'patient-held', 'in-care': 'patient-in-care' } as const

/** Whether the years for which a record is kept are not over. */
async function isTooEarly({ tx, clinicId, now }: Context<'staff'>, lastEntryAt: Date | null): Promise<boolean> {
  const { recordYears } = await getClinic(tx, clinicId)
  return stillKeptUntil(lastEntryAt, recordYears, now) !== null
}
