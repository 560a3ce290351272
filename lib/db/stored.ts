import 'server-only'
import { z } from 'zod'

/** A moment, and a day, as the driver hands them out or as PostgreSQL writes them into JSON. */
export const moment = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))])
export const day = z.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()])

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A whole row as PostgreSQL writes it into JSON, with its columns' own names. */
export const stored = <Row extends z.ZodType>(row: Row) =>
  z
    .record(z.string(), z.unknown())
    .transform((columns) => Object.fromEntries(Object.entries(columns).map(([name, value]) => [camel(name), value])))
    .pipe(row as z.ZodType<z.output<Row>, Record<string, unknown>>)

/** Of a statement that answers with whole rows, each as `row`. */
export const wholeRow = <Row extends z.ZodType>(row: Row) =>
  z.object({ row: stored(row) }).transform((found) => found.row)
