import 'server-only'
import { env } from '@/lib/env'
import { headersOf } from './headers'
import type { RouteOf } from './may-leave'
import type { Traces } from './start'

/** What counts requests knows their routes, and what drains the server ends the traces: both are in no bundle. */
const holder = globalThis as { keelRouteOf?: RouteOf; keelTraces?: Traces }

/** By settings: without somebody to be told, nothing of it is even loaded. */
export async function startTracesForServer(): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers, ...named } = env()
  if (endpoint === undefined) return
  const { startTraces } = await import('./start')
  holder.keelTraces = startTraces({
    endpoint,
    headers: headersOf(headers ?? '') ?? {},
    service: named.OTEL_SERVICE_NAME ?? 'keel',
    share: named.OTEL_TRACES_SAMPLER_ARG ?? 1,
    routeOf: holder.keelRouteOf ?? (() => 'other'),
  })
}
