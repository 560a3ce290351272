import { parse } from 'csv-parse/sync'
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

/** Null for what is no table of text: a quote that does not end, or a file of another kind. */
export function rowsOf(text: string): readonly SheetRow[] | null {
  if (text.includes('\0')) return null
  try {
    const records = recordsSchema.parse(
      parse(text, {
        bom: true,
        delimiter: separatorOf(text),
        info: true,
        relax_column_count: true,
        skip_records_with_empty_values: true,
      }),
    )
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch {
    return null
  }
}
