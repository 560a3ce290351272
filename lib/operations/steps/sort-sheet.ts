import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { listKnown } from '@/lib/db/import-patients'
import { isPossibleBirth } from '@/lib/patients/patient'
import { readSheet, recordKey, type Sheet, type SheetRow } from '@/lib/patients/sheet'
import { sortImport, type SortedImport } from '@/lib/patients/sort-import'

const mostPatients = 5000

/**
 * The first row names the columns. How long a cell may be is said by its column, and asked of those that are read alone: a list may
 * have a hundred others, with long notes in them. What all of it may be is said by the form (next.config.js).
 */
export const sheetInput = z.object({
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })).max(mostPatients + 1, 'sheet-too-long'),
})

interface Sorting {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** The sheet, against who is there at this moment. */
export async function sortSheet({ tx, clinicId, now }: Sorting, rows: readonly SheetRow[]): Promise<SortedImport> {
  const { region, timeZone } = await getClinic(tx, clinicId)
  const read = readSheet(rows, region)
  const isPossible = (each: Sheet['patients'][number]) => isPossibleBirth(each.patient.dateOfBirth, now, timeZone)
  const impossible = read.patients.filter((each) => !isPossible(each))
  const notPossible = ({ line }: { readonly line: number }) =>
    ({ line, field: 'dateOfBirth', code: 'date-not-possible' }) as const
  const sheet = {
    patients: read.patients.filter(isPossible),
    problems: [...read.problems, ...impossible.map(notPossible)],
  }
  const keys = sheet.patients.map(({ patient }) => recordKey(patient.recordNumber))
  const births = [...new Set(sheet.patients.map(({ patient }) => patient.dateOfBirth))]
  return sortImport(sheet, await listKnown(tx, clinicId, { keys, births }))
}
