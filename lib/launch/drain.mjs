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

const atMost = (work) =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience))]).catch(() => undefined)

/**
 * Jobs in hand come to their end first: an e-mail that the mail server took would otherwise go out a second time
 * (lib/worker/for-server.ts). What is known of them and of the last requests leaves after them, in a batch (lib/traces/start.ts).
 */
const exitAfter = (jobs) => async (code) => {
  await jobs
  await globalThis.keelTraces?.end()
  exit(code)
}

const stop = () => {
  if (isStopping) return
  isStopping = true
  const { keelWorker: worker, keelTraces: traces } = globalThis
  if (worker || traces) process.exit = exitAfter(worker && atMost(worker.stop()))
  for (const server of servers) server.closeIdleConnections()
  setTimeout(() => {
    for (const server of servers) server.closeAllConnections()
  }, patience).unref()
  // What waits for something else than a browser is not waited for.
  setTimeout(() => exit(1), patience + 1000).unref()
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop)
