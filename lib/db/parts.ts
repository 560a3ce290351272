import 'server-only'
import { z } from 'zod'
import type { Statement } from './ask'
import { stored } from './stored'

/**
 * What one statement answers with beside others: a value in SQL, and how it is read. Inside it rows are called by single
 * letters; whoever puts parts together calls theirs by words, so that neither hides the other.
 */
export interface Part<Row extends z.ZodType> {
  readonly sql: string
  readonly row: Row
}

/** A row of the statement's own `from`. */
export const ownRow = <Row extends z.ZodType>(row: Row, alias: string) => ({
  sql: `to_json(${alias})`,
  row: stored(row),
})

/** Where it may be that there is none. */
export const orNone = <Row extends z.ZodType>({ sql, row }: Part<Row>) => ({ sql, row: row.nullable() })

/** Of a query that answers with whole rows, each as `row`: the first, or null. */
export const oneRow = <Row extends z.ZodType>(row: Row, query: string) =>
  orNone({ sql: `(SELECT found.row FROM (${query}) found LIMIT 1)`, row: stored(row) })

/** Of a query that answers with whole rows, each as `row`: all of them, in its order. */
export const allRows = <Row extends z.ZodType>(row: Row, query: string) => ({
  sql: `(SELECT coalesce(json_agg(found.row), '[]') FROM (${query}) found)`,
  row: z.array(stored(row)),
})

type Parts = Readonly<Record<string, Part<z.ZodType>>>
type Together<Of extends Parts> = { readonly [Name in keyof Of]: z.output<Of[Name]['row']> }

/** One statement for all of these. Each table says itself how it is asked; what they have in common is `from`. */
export function together<const Of extends Parts>(name: string, parts: Of, from: string): Statement<Together<Of>> {
  const named = Object.entries(parts)
  const row = z.object(Object.fromEntries(named.map(([column, part]) => [column, part.row])))
  return {
    name,
    text: `SELECT ${named.map(([column, { sql }]) => `${sql} AS "${column}"`).join(', ')} ${from}`,
    row: row as unknown as z.ZodType<Together<Of>>,
  }
}
