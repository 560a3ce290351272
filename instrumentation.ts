import type { Instrumentation } from 'next'

/** Each process that serves also does what falls due. Pages are served before the first job, and traced from the first. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startTracesForServer } = await import('@/lib/traces/for-server')
  await startTracesForServer()
  const { startWorkerForServer } = await import('@/lib/worker/for-server')
  startWorkerForServer()
}

/**
 * A bug is logged once, with the request's id and the route; an address may hold a link's secret and is left out. A form that
 * was cut on its way, or made up, is none.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { isUnreadable, sayUnreadable } = await import('@/app/unreadable')
  if (isUnreadable(error, { method: request.method, renderSource: context.renderSource })) {
    sayUnreadable(request.headers)
    return
  }
  const { log } = await import('@/lib/log')
  log.error({ err: error, requestId: request.headers['x-request-id'], route: context.routePath }, 'a request failed')
}
