import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. TRACE would repeat whatever was sent, and what the server is built on cannot even name it: it
 * is answered before anything looks at it. So is what asks for no path of this server: a star, which the server fails at, and
 * a whole address, to which it would send whoever asked. And so is what does more with a file than read it, which it fails at.
 */
const guarded = new WeakSet()

const refusalOf = ({ method, url }) => {
  if (method === 'TRACE') return [405, { Allow: 'GET, HEAD, POST' }]
  if (!url.startsWith('/')) return [400, {}]
  const isFile = url.startsWith('/_next/')
  return isFile && method !== 'GET' && method !== 'HEAD' ? [405, { Allow: 'GET, HEAD' }] : null
}

const guard = (server) => {
  const { emit } = server
  server.emit = function (event, request, response) {
    const refusal = event === 'request' ? refusalOf(request) : null
    if (!refusal) return emit.apply(this, arguments)
    const [status, headers] = refusal
    response.writeHead(status, { ...headers, 'Content-Length': '0' }).end()
    return true
  }
}

subscribe('http.server.request.start', ({ server }) => {
  if (guarded.has(server)) return
  guarded.add(server)
  guard(server)
})
