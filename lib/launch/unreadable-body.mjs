import { subscribe } from 'node:diagnostics_channel'
import { WhileOpen } from './while-open.mjs'

/*
 * Loaded into the web server. A form that was cut on its way cannot be taken apart, which is nobody's bug: instead of the
 * server's 500 it is answered with 400 and the page that waits here by the id of its request (instrumentation.ts).
 */
const pages = (globalThis.keelUnreadable ??= new WhileOpen())

subscribe('http.server.request.start', ({ request, response }) => {
  const id = pages.open(request, response)
  const { writeHead, write, end } = response
  let page
  /** Whether the page goes out in place of what the server would say; its head is written then. */
  const isReplaced = () => {
    if (page !== undefined) return true
    if (response.headersSent || !pages.has(id)) return false
    page = pages.get(id)
    response.removeHeader('content-length')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    writeHead.call(response, 400)
    return true
  }
  response.writeHead = function () {
    return isReplaced() ? this : writeHead.apply(this, arguments)
  }
  response.write = function () {
    return isReplaced() || write.apply(this, arguments)
  }
  response.end = function () {
    return isReplaced() ? end.call(this, page) : end.apply(this, arguments)
  }
})
