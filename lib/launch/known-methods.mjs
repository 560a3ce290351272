import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. TRACE would repeat whatever was sent, and what the server is built on cannot even name it: it
 * is answered before anything looks at it. So is what asks for no path of this server: a star, which the server fails at, and
 * a whole address, to which it would send whoever asked.
 */
const guarded = new WeakSet()

const guard = (server) => {
  const { emit } = server
  server.emit = function (event, request, response) {
    const refuse = (status, headers) => {
      response.writeHead(status, { ...headers, 'Content-Length': '0' }).end()
      return true
    }
    if (event === 'request' && request.method === 'TRACE') return refuse(405, { Allow: 'GET, HEAD, POST' })
    if (event === 'request' && !request.url.startsWith('/')) return refuse(400)
    return emit.apply(this, arguments)
  }
}

subscribe('http.server.request.start', ({ server }) => {
  if (guarded.has(server)) return
  guarded.add(server)
  guard(server)
})
