import 'server-only'
import { z } from 'zod'
import { line } from '@/lib/clinics/settings'
import { lockPatient } from '@/lib/db/patients'
import { mergedInto } from '@/lib/db/patient-merges'
import { insertOpening } from '@/lib/db/record-openings'
import { restrictedOf } from '@/lib/db/restrictions'
import { openedSince, openingWhys } from '@/lib/patients/restricted'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Somebody says why they open a restricted record: it then opens to this session for a while. */
export const openRestricted = defineCommand({
  who: 'staff',
  action: 'record.open',
  input: z
    .object({ patientId: z.uuid(), why: z.enum(openingWhys, 'choose-from-list'), words: line(300).default('') })
    .refine(({ why, words }) => why !== 'other' || words !== '', { path: ['words'], message: 'field-missing' }),
  opensNothing: true,
  load: async ({ tx, clinicId }, { patientId }) => {
    const patient = await lockPatient(tx, clinicId, patientId)
    return patient && (await mergedInto(tx, clinicId, patientId)) === null ? patient : refused('not-found')
  },
  run: async ({ tx, clinicId, now, actor }, { id: patientId }, { why, words }) => {
    const { staffId, sessionId } = actor
    const opener = { staffId, sessionId, since: openedSince(now), now }
    const [restricted] = await restrictedOf(tx, clinicId, { patients: [patientId] }, opener)
    if (!restricted || restricted.isOpened) return unchanged(null)
    const said = { why, words: why === 'other' ? words : '' }
    const openingId = await insertOpening(tx, clinicId, { patientId, staffId, sessionId, ...said, openedAt: now })
    return done(null, { type: 'record.opened', patientId, openingId, why })
  },
})
