import { getLocale, getTranslations } from 'next-intl/server'
import { localeOf } from '@/lib/intake/locale'
import { plainPage } from '@/lib/web/plain-page'
import { makeFile } from './bounds'
import { whenAway } from './when-away'

/** In seconds: several files are possible again by then. */
const retryAfter = 5

/** A file that is made when it is asked for. Where that is too often it is said in words, and when to come again. */
export const boundedFile = (make: () => Promise<Response>): Promise<Response> =>
  whenAway(
    () => makeFile(make, notNow),
    () => new Response(null, { status: 503, headers: { 'cache-control': 'no-store' } }),
  )

async function notNow(status: 429 | 503): Promise<Response> {
  const t = await getTranslations('refusedUnread')
  return new Response(plainPage(localeOf(await getLocale()), t('filesTitle'), t('filesBody')), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': String(retryAfter),
      'cache-control': 'no-store',
    },
  })
}
