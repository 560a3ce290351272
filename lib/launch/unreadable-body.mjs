import { subscribe } from 'node:diagnostics_channel'

/*
 * Loaded into the web server. A form that was cut on its way cannot be taken apart, which is nobody's bug: instead of the
 * server's 500 it is answered with 400 and the page that waits here by the id of its request (instrumentation.ts).
 */
const pages = (globalThis.keelUnreadable ??= new Map())

subscribe('http.server.request.start', ({ request, response }) => {
  const { end } = response
  const id = request.headers['x-request-id']
  response.end = function () {
    const page = pages.get(id)
    if (page === undefined) return end.apply(this, arguments)
    pages.delete(id)
    if (this.headersSent) return end.apply(this, arguments)
    this.statusCode = 400
    this.removeHeader('content-length')
    this.setHeader('content-type', 'text/html; charset=utf-8')
    return end.call(this, page)
  }
})
