import { type NextRequest, NextResponse } from 'next/server'
import { messages } from '@/lib/content/messages/messages'

const largestBody = 1_000_000

/** No form of Keel's comes near this size; what does is answered in words and not read. */
const tooLarge = () => {
  const { tooLargeTitle, tooLargeBody } = messages.en.problem
  const page = `<!doctype html><html lang="en"><title>${tooLargeTitle}</title><h1>${tooLargeTitle}</h1><p>${tooLargeBody}</p>`
  return new NextResponse(page, { status: 413, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/**
 * What every reply carries: a request id for the log, and a policy under which only this page's own scripts run.
 * It decides nothing about who may see what.
 */
export function proxy(request: NextRequest) {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return tooLarge()
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-request-id', crypto.randomUUID())
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-request-id', headers.get('x-request-id') ?? '')
  response.headers.set('cache-control', 'no-store')
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg).*)'] }
