import 'server-only'
import { defineQuery, done } from '../gateway'
import { sheetInput, sortSheet } from '../steps/sort-sheet'

const mostShown = 500
const firstShown = 3

/** What an import would do, line by line where something is wrong. Nothing is written. */
export const previewImport = defineQuery({
  who: 'staff',
  action: 'patient.import',
  input: sheetInput,
  load: (context, { rows }) => sortSheet(context, rows),
  run: (_, { fresh, present, problems }) => {
    const first = fresh
      .slice(0, firstShown)
      .map(({ givenName, familyName, dateOfBirth }) => ({ givenName, familyName, dateOfBirth }))
    const shown = problems.slice(0, mostShown)
    return Promise.resolve(
      done({ fresh: fresh.length, first, present, problems: shown, problemCount: problems.length }),
    )
  },
})
