import { type NextRequest, NextResponse } from 'next/server'
import { messages } from '@/lib/content/messages/messages'
import { isClinicPage, linkHeader, linkOf, localeHeader, preferredLocale, surfaceHeader } from '@/lib/web/language'
import { env } from '@/lib/env'
import { currentRequest } from '@/lib/request'
import { hereOptions, isOwnPage } from '@/lib/web/begun-here'
import { cookieOn, type Kept } from '@/lib/web/cookie-name'
import { isForeign } from '@/lib/web/foreign'
import { withoutPlace } from '@/lib/web/no-place'
import { plainPage } from '@/lib/web/plain-page'
import type { Locale } from '@/lib/intake/questionnaire'

const largestBody = 1_000_000
/** Take a picture or a handout of several megabytes, and say in words of their own what is too big. */
const takingMore: readonly string[] = ['/handouts/pictures', '/handouts/import']
/** A file of 5,000 patients; a little less than what an action of Next's takes (next.config.js). */
const largestSheet = 3_000_000

const largestAt = (path: string): number => {
  if (takingMore.includes(path)) return Infinity
  return path === '/patients/import' ? largestSheet : largestBody
}

const plainly = (locale: Locale, status: number, title: string, body: string) =>
  new NextResponse(plainPage(locale, title, body), { status, headers: { 'content-type': 'text/html; charset=utf-8' } })

const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * No form of Keel's sends such a body: what cannot be taken apart is not begun with, nor what does not say where it ends, nor
 * what a script would send as a browser without one does.
 */
const isCutShort = (request: NextRequest): boolean => {
  if (request.headers.has('transfer-encoding')) return true
  const kind = request.headers.get('content-type') ?? ''
  if (request.headers.has('next-action') && kind.startsWith('application/x-www-form-urlencoded')) return true
  return kind.startsWith('multipart/') && !/;\s*boundary=/.test(kind)
}

const isOfAnotherSite = ({ method, headers, cookies }: NextRequest): boolean =>
  isForeign({
    ...{ method, origin: headers.get('origin'), host: headers.get('x-forwarded-host') ?? headers.get('host') },
    isSignedIn: cookies.getAll().some(({ name }) => name.includes('session-token')),
  })

/** Browsers that have been here over https ask no other way from then on. Of hosts below this one it says nothing. */
function overTls<Reply extends NextResponse>(reply: Reply): Reply {
  if (env().NEXTAUTH_URL.startsWith('https:')) reply.headers.set('strict-transport-security', 'max-age=31536000')
  return reply
}

/** What is answered in words and not looked into; null for all that Keel itself would ask. */
function refusedUnread(request: NextRequest, locale: Locale): NextResponse | null {
  const { problem, refusedUnread } = messages[locale]
  const { notFoundTitle, notFoundBody } = problem
  const { tooLargeTitle, tooLargeBody, foreignTitle, foreignBody, cutShortTitle, cutShortBody } = refusedUnread
  if (isOfAnotherSite(request)) return plainly(locale, 403, foreignTitle, foreignBody)
  // No form of Keel's comes near this size.
  const isTooLarge = Number(request.headers.get('content-length') ?? 0) > largestAt(request.nextUrl.pathname)
  if (isTooLarge) return plainly(locale, 413, tooLargeTitle, tooLargeBody)
  if (!isReadable(request.nextUrl.pathname)) return plainly(locale, 404, notFoundTitle, notFoundBody)
  return isCutShort(request) ? plainly(locale, 400, cutShortTitle, cutShortBody) : null
}

/** The language of this page, decided once. */
const pageLocale = (request: NextRequest): Locale => {
  const chosen = request.cookies.get(cookieOf('language').name)?.value
  if (isClinicPage(request.nextUrl.pathname)) return 'en'
  return preferredLocale(chosen, request.headers.get('accept-language'))
}

const cookieOf = (what: Kept) => cookieOn(env().NEXTAUTH_URL, what)

/** On a page of a patient's own: at which start page it was begun, and whether whoever began it did something just now. */
function keptOf({ nextUrl, cookies }: NextRequest) {
  const valueOf = (what: Kept) => (isOwnPage(nextUrl.pathname) ? (cookies.get(cookieOf(what).name)?.value ?? '') : '')
  return { begunAt: valueOf('begun'), isHere: valueOf('here') !== '' }
}

/**
 * What every reply carries: a request id for the log, and a policy under which only this page's own scripts run.
 * It decides nothing about who may see what, but that a device on which a form was begun without a link, and then left, asks
 * whoever comes next for the date of birth.
 */
export function proxy(request: NextRequest) {
  const locale = pageLocale(request)
  const unread = refusedUnread(request, locale)
  if (unread) return overTls(unread)
  const { begunAt, isHere } = keptOf(request)
  // What is sent is always heard, and whoever sent it sees what it means.
  if (begunAt !== '' && !isHere && request.method === 'GET') {
    return overTls(NextResponse.redirect(new URL(`/c/${encodeURIComponent(begunAt)}`, env().NEXTAUTH_URL), 303))
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // A worker is fetched by its address, and has no nonce.
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // What a string may become is asked of instrumentation-client.ts; Next makes a policy of its own for its files.
    "require-trusted-types-for 'script'",
    'trusted-types default nextjs',
  ].join('; ')
  const headers = new Headers(request.headers)
  const cookie = request.headers.get('cookie')
  if (cookie?.includes('callback-url')) headers.set('cookie', withoutPlace(cookie))
  headers.set('x-request-id', currentRequest() ?? crypto.randomUUID())
  headers.set('content-security-policy', policy)
  headers.set(localeHeader, locale)
  headers.set(linkHeader, linkOf(request.nextUrl.pathname))
  headers.set(surfaceHeader, isClinicPage(request.nextUrl.pathname) ? 'clinic' : 'patient')
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-request-id', headers.get('x-request-id') ?? '')
  response.headers.set('cache-control', 'no-store')
  overTls(response)
  // What comes late is heard, but opens nothing again: whoever sent it may be the next one at this device.
  if (begunAt !== '' && isHere) response.cookies.set({ ...cookieOf('here'), value: 'yes', ...hereOptions, path: '/' })
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon.svg).*)'] }
