import { register } from 'prom-client'
import { poolFigures, serviceFigures } from '@/lib/db/service-figures'
import { env } from '@/lib/env'
import { openStreams } from '../events/event-stream'
import { exposition } from './exposition'
import { mayRead } from './may-read'

export const dynamic = 'force-dynamic'

/** Figures for Prometheus: how the service does, and nothing of anybody. */
export const GET = async ({ headers }: Request): Promise<Response> => {
  if (!mayRead(headers, env().METRICS_TOKEN)) return new Response(null, { status: 403 })
  const service = await serviceFigures()
  return new Response(await exposition({ service, pool: poolFigures(), streams: openStreams() }), {
    headers: { 'content-type': register.contentType, 'cache-control': 'no-store' },
  })
}
