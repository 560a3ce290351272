import 'server-only'
import { defineQuery, done } from '../gateway'
import { sheetInput, sortSheet } from '../steps/sort-sheet'

const mostShown = 500

/** What an import would do, line by line where something is wrong. Nothing is written. */
export const previewImport = defineQuery({
  who: 'staff',
  action: 'patient.import',
  input: sheetInput,
  load: (context, { rows }) => sortSheet(context, rows),
  run: (_, { fresh, present, problems }) => {
    const shown = problems.slice(0, mostShown)
    return Promise.resolve(done({ fresh: fresh.length, present, problems: shown, problemCount: problems.length }))
  },
})
