import { subscribe } from 'node:diagnostics_channel'
import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'

/*
 * Loaded into the web server, before whatever else has a say in a reply. No page of Keel's is read before it is whole, and
 * Next sends one in dozens of pieces, each packed to its end, framed and handed to the system by itself: here a page is
 * packed once and sent in one. Scripts and styles were packed while building (pack-files.ts), not again for each patient.
 */
const folder = '/_next/static/'
const packedFiles = new Set(readdirSync('.next/static', { recursive: true }).filter((path) => path.endsWith('.br')))
const kinds = { '.js': 'application/javascript; charset=UTF-8', '.css': 'text/css; charset=UTF-8' }

const ways = {
  br: (body, done) => {
    // Half of gzip's work for a tenth less; one step further takes half as much again for a twentieth.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
    brotliCompress(body, { params }, done)
  },
  gzip,
}

/** The first of ours that the browser says it can unpack. */
const wayFor = ({ headers }) => {
  const taken = String(headers['accept-encoding'] ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';', 1)[0].trim())
  return Object.keys(ways).find((way) => taken.includes(way))
}

const takePackedFile = (request, response) => {
  const path = request.url.slice(folder.length)
  const kind = kinds[extname(path)]
  if (!request.url.startsWith(folder) || !kind || !packedFiles.has(`${path}.br`)) return false
  request.url += '.br'
  response.setHeader('content-type', kind)
  response.setHeader('content-encoding', 'br')
  response.setHeader('vary', 'accept-encoding')
  return true
}

const text = /^(?:text\/(?!event-stream)|application\/(?:json|manifest\+json|javascript)\b|image\/svg)/
const withoutBody = new Set([204, 304])
/** Bytes below which it goes out in one frame anyway. */
const small = 1024

const isWorthIt = (response, status) =>
  text.test(String(response.getHeader('content-type') ?? '')) &&
  !withoutBody.has(status) &&
  !response.hasHeader('content-encoding') &&
  !(Number(response.getHeader('content-length')) < small)

subscribe('http.server.request.start', ({ request, response }) => {
  const way = wayFor(request)
  if (way === undefined || request.method === 'HEAD') return
  if (way === 'br' && takePackedFile(request, response)) return
  const { writeHead, flushHeaders, write, end } = response
  const pieces = []
  const keep = (piece, encoding) => {
    if (typeof piece === 'string' || ArrayBuffer.isView(piece)) pieces.push(Buffer.from(piece, encoding))
  }
  let isPacked
  let isOver = false
  const settled = (status = response.statusCode) => (isPacked ??= isWorthIt(response, status))
  response.writeHead = function (status, ...rest) {
    const headers = rest.at(-1)
    if (typeof headers === 'object') for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
    if (settled(status)) {
      this.setHeader('content-encoding', way)
      this.appendHeader('vary', 'accept-encoding')
      this.removeHeader('content-length')
    }
    return writeHead.call(this, status)
  }
  response.flushHeaders = function () {
    if (!settled()) flushHeaders.call(this)
  }
  response.write = function (piece, encoding) {
    if (!settled()) return write.apply(this, arguments)
    keep(piece, encoding)
    return true
  }
  response.end = function (piece, encoding) {
    if (!settled()) return end.apply(this, arguments)
    if (isOver) return this
    isOver = true
    keep(piece, encoding)
    if (!this.headersSent) this.writeHead(this.statusCode)
    ways[way](Buffer.concat(pieces), (problem, packed) => {
      if (problem) this.destroy(problem)
      else if (!this.destroyed) end.call(this, packed)
    })
    return this
  }
})
