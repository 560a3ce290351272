import { stringify } from 'csv-stringify/sync'
import type { Cell } from '@/lib/insights/file-rows'

/**
 * A file for a spreadsheet. A text that one would run as a formula, wherever it came from, is made plain text; the mark
 * at its beginning lets accents through.
 */
export function csvResponse(name: string, rows: readonly (readonly Cell[])[]): Response {
  // In quotes always: some spreadsheets begin a new row, and so a new formula, at a bare return.
  const options = { bom: true, escape_formulas: true, quoted_string: true, record_delimiter: 'windows' } as const
  const text = stringify(rows as Cell[][], options)
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
