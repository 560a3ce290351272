import { databaseHealth } from '@/lib/db/health'
import { lastAway } from '../../when-away'

export const dynamic = 'force-dynamic'

/** Milliseconds for which a save or a page that found no database is held against it. */
const remembered = 10_000

/**
 * For whoever watches the service: 200 once pages can be served, which takes a database that answers and keeps what it is
 * given. What is wrong is named; it says nothing of anybody.
 */
export const GET = async () => {
  const database = await databaseHealth()
  const hasFailed = lastAway() < remembered
  const isWell = database === 'well' && !hasFailed
  const body = { status: isWell ? 'ok' : 'unavailable', database, ...(hasFailed && { lately: 'failed' }) }
  return Response.json(body, { status: isWell ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
