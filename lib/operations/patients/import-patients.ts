import 'server-only'
import { insertPatients } from '@/lib/db/import-patients'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { sheetInput, sortSheet } from '../steps/sort-sheet'

/** All who are new, in one transaction, or nobody. The same sheet once more adds nobody. */
export const importPatients = defineCommand({
  who: 'staff',
  action: 'patient.import',
  input: sheetInput,
  load: (context, { rows }) => sortSheet(context, rows),
  run: async ({ tx, clinicId }, { fresh, present }) => {
    if (fresh.length === 0) return unchanged({ added: 0, present })
    const patientIds = await insertPatients(tx, clinicId, fresh)
    if (patientIds.length < fresh.length) return refused('import-overtaken')
    return done({ added: patientIds.length, present }, { type: 'patients.imported', patientIds: [...patientIds] })
  },
})
