import { isDatabaseHealthy } from '@/lib/db/health'

export const dynamic = 'force-dynamic'

const answer = (status: 'ok' | 'unavailable', code: number) =>
  Response.json({ status }, { status: code, headers: { 'cache-control': 'no-store' } })

/** For whoever watches the service: 200 once pages can be served, which takes a database that answers. */
export const GET = async () => {
  const isHealthy = await isDatabaseHealthy().catch(() => false)
  return isHealthy ? answer('ok', 200) : answer('unavailable', 503)
}
