import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { collectDefaultMetrics, Histogram } from 'prom-client'
import { routePatterns } from './route-patterns.mjs'

/*
 * Loaded into the web server. Counts what is asked and how long it took, by route, without a line in any of them; the
 * figures wait in prom-client, where `/api/metrics` finds them.
 */
const routeOf = (globalThis.keelRouteOf = routePatterns(JSON.parse(readFileSync('.next/routes-manifest.json', 'utf8'))))
const methods = new Set(['GET', 'HEAD', 'POST'])

collectDefaultMetrics()
const durations = new Histogram({
  name: 'keel_request_duration_seconds',
  help: 'Requests and how long each took, by route; status is cut where nobody waited for the end.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
})

/** Only this process knows it, so no header from outside can say it. */
const localMark = (globalThis.keelLocalMark = randomUUID())
const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** From a program on this machine, not through a proxy on it. */
const isLocal = ({ headers, socket }) =>
  local.has(socket.remoteAddress) && !headers['x-forwarded-for'] && !headers.forwarded

subscribe('http.server.request.start', ({ request, response }) => {
  if (isLocal(request)) request.headers['x-keel-local'] = localMark
  else delete request.headers['x-keel-local']
  const route = routeOf(request.url.split('?', 1)[0])
  // It lasts as long as its page: how many are open is counted where they are.
  if (route === '/api/events') return
  const since = performance.now()
  response.once('close', () => {
    const method = methods.has(request.method) ? request.method : 'other'
    const status = response.writableFinished ? response.statusCode : 'cut'
    durations.observe({ method, route, status }, (performance.now() - since) / 1000)
  })
})
