import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. Each request has an id, which nobody outside can choose: it goes with all that is done for
 * it (lib/request.ts), and its reply carries it.
 */
const requests = (globalThis.keelRequests ??= new AsyncLocalStorage())

subscribe('http.server.request.start', ({ request }) => {
  const id = randomUUID()
  request.headers['x-request-id'] = id
  requests.enterWith(id)
})
