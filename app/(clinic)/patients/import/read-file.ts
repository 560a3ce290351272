import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { SheetRow } from '@/lib/patients/sheet'

/** Spreadsheets write UTF-8, or what Windows had before it. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const recordsSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }))

/** Where spreadsheets of the world separate cells: the sign that the first line has most of. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}

/** A line from which on nobody can tell which cell is which. */
export interface Unreadable {
  readonly line: number
}

/** Null for what is no table of text. */
export function rowsOf(text: string): readonly SheetRow[] | Unreadable | null {
  if (text.includes('\0')) return null
  const strictly = parsed(text, false)
  return strictly && 'line' in strictly ? withQuotes(text) : strictly
}

/** A quotation mark that some program left as it was typed is a letter like any other, as long as it moves no cell. */
function withQuotes(text: string): readonly SheetRow[] | Unreadable | null {
  const rows = parsed(text, true)
  if (!rows || 'line' in rows) return rows
  const width = rows[0]?.cells.length ?? 0
  const isMoved = ({ cells }: SheetRow) => cells.length > width && cells.some((cell) => cell.includes('"'))
  const swallowed = ({ cells }: SheetRow) => cells.some((cell) => /^"[^]*\n/.test(cell))
  const at = rows.findIndex((row) => isMoved(row) || swallowed(row))
  return at < 0 ? rows : { line: (rows[at - 1]?.line ?? 0) + 1 }
}

function parsed(text: string, isRelaxed: boolean): readonly SheetRow[] | Unreadable | null {
  let read = 0
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: isRelaxed,
      skip_records_with_empty_values: true,
      on_record: (record: string[], { lines }) => {
        read = lines
        return record
      },
    })
    return recordsSchema.parse(records).map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (problem) {
    return problem instanceof CsvError ? { line: read + 1 } : null
  }
}
