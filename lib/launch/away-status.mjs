import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. A page cannot choose its status: where it found no database it is calm, and was sent with
 * 200, or 500. It leaves the id of its request here, by which the reply is known when its head is written.
 */
const away = (globalThis.keelAwayRequests ??= new Set())
/** Seconds. */
const retryAfter = 10

subscribe('http.server.request.start', ({ response }) => {
  const { writeHead } = response
  response.writeHead = function (status, ...rest) {
    if (!away.delete(response.getHeader('x-request-id'))) return writeHead.call(this, status, ...rest)
    response.setHeader('Retry-After', String(retryAfter))
    return writeHead.call(this, 503, ...rest)
  }
})
