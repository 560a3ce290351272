import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. TRACE would repeat whatever was sent, and what the server is built on cannot even name it: it
 * is answered before anything looks at it.
 */
const guarded = new WeakSet()

const guard = (server) => {
  const { emit } = server
  server.emit = function (event, request, response) {
    if (event !== 'request' || request.method !== 'TRACE') return emit.apply(this, arguments)
    response.writeHead(405, { Allow: 'GET, HEAD, POST', 'Content-Length': '0' }).end()
    return true
  }
}

subscribe('http.server.request.start', ({ server }) => {
  if (guarded.has(server)) return
  guarded.add(server)
  guard(server)
})
