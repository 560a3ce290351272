import { stringify } from 'csv-stringify/sync'
import type { Cell } from '@/lib/insights/file-rows'

/**
 * A file for a spreadsheet. A text that one would run as a formula, wherever it came from, is made plain text; the mark
 * at its beginning lets accents through.
 */
export function csvResponse(name: string, rows: readonly (readonly Cell[])[]): Response {
  const text = stringify(rows as Cell[][], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
