import { subscribe } from 'node:diagnostics_channel'
import { WhileOpen } from './while-open.mjs'

/*
 * Loaded into the web server. A page cannot choose its status: where it found no database, nothing to show, or a session
 * that goes too fast, it is calm, and was sent with 200, or 500. It leaves the id of its request here with what is to be said,
 * by which the reply is known when its head is written.
 */
const replies = (globalThis.keelReplies ??= new WhileOpen())

subscribe('http.server.request.start', ({ request, response }) => {
  const id = replies.open(request, response)
  const { writeHead } = response
  response.writeHead = function (status, ...rest) {
    const said = replies.get(id)
    if (!said) return writeHead.call(this, status, ...rest)
    replies.delete(id)
    // A way to another page is taken, and that page says it.
    if (status >= 300 && status < 400) return writeHead.call(this, status, ...rest)
    if (said.retryAfter !== null) response.setHeader('Retry-After', String(said.retryAfter))
    return writeHead.call(this, said.status, ...rest)
  }
})
