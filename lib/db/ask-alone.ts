import 'server-only'
import type pg from 'pg'
import { connections } from './client'
import { inTime } from './in-time'

/** In no transaction, with an answer in time: what is asked before a clinic is known, and tries, which count whatever becomes of them. */
export const askAlone = <Row extends pg.QueryResultRow>(question: pg.QueryConfig): Promise<pg.QueryResult<Row>> =>
  inTime(connections().query<Row>(question))
