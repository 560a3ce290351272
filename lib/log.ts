import 'server-only'
import { pino } from 'pino'
import { loggedError } from './logged-error.mjs'
import { currentRequest } from './request'

/**
 * What went wrong, never with whom: no name, answer, address or secret is ever handed to it. Each line carries the id of the
 * request that it comes of.
 */
export const log = pino({
  name: 'keel',
  redact: ['req'],
  serializers: { err: (problem: unknown) => loggedError(problem) },
  mixin: () => {
    const requestId = currentRequest()
    return requestId === null ? {} : { requestId }
  },
})
