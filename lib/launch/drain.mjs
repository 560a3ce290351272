import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. Asked to stop, it takes no new connection and waits until the open ones are done; browsers
 * and proxies keep theirs and go on asking, and it would wait for ever. So each reply from then on is the last of its
 * connection, idle ones are closed, and after a few seconds all of them.
 */
const patience = 4000

const servers = new Set()
let isStopping = false

subscribe('http.server.request.start', ({ server, response }) => {
  servers.add(server)
  if (isStopping) response.shouldKeepAlive = false
})

const exit = process.exit.bind(process)

/** Traces leave in batches: what is known of the last requests leaves before the process does (lib/traces/start.ts). */
const exitOnceTold = (code) => {
  globalThis.keelTraces.end().finally(() => exit(code))
}

const stop = () => {
  if (isStopping) return
  isStopping = true
  if (globalThis.keelTraces) process.exit = exitOnceTold
  for (const server of servers) server.closeIdleConnections()
  setTimeout(() => {
    for (const server of servers) server.closeAllConnections()
  }, patience).unref()
  // What waits for something else than a browser is not waited for.
  setTimeout(() => exit(1), patience + 1000).unref()
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop)
