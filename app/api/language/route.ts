import { NextResponse } from 'next/server'
import { isLocale } from '@/lib/intake/locale'
import { languageCookieOptions } from '@/lib/web/language'
import { keepCookie } from '../../cookie-jar'

/** Keeps the language that was chosen and goes back to the page it was chosen on, which is fetched anew as a whole. */
export async function POST(request: Request) {
  const chosen = (await request.formData().catch(() => null))?.get('language')
  if (typeof chosen === 'string' && isLocale(chosen)) await keepCookie('language', chosen, languageCookieOptions)
  return new NextResponse(null, { status: 303, headers: { location: pathOf(request.headers.get('referer')) } })
}

/** Only ever a path of this site: what is no web address may hold a whole address where its path should be. */
const pathOf = (referer: string | null): string => {
  const url = referer && URL.canParse(referer) ? new URL(referer) : null
  const isOfTheWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  return url && isOfTheWeb && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/'
}
