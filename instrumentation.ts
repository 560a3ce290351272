import type { Instrumentation } from 'next'

/** A bug is logged once, with the request's id and the route; an address may hold a link's secret and is left out. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/operations/log')
  log.error({ err: error, requestId: request.headers['x-request-id'], route: context.routePath }, 'a request failed')
}
