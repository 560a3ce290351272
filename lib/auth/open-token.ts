import 'server-only'
import { decode, type JWT, type JWTDecodeParams } from 'next-auth/jwt'
import type { Clock } from '@/lib/clock'

/** In seconds since 1970, as a token says it. */
const isPast = ({ exp }: JWT, clock: Clock) => typeof exp !== 'number' || exp * 1000 <= clock.now().getTime()

/**
 * Opens the token of a session's cookie and keeps what it held. next-auth derives its key anew for each, a tenth of a short
 * request. What nobody of ours has made is never kept; whether the session still lives is asked of the database each time.
 */
export function openingOnce(clock: Clock, most = 1000): (params: JWTDecodeParams) => Promise<JWT | null> {
  const opened = new Map<string, JWT>()
  return async (params) => {
    const { token = '' } = params
    const known = opened.get(token)
    if (known && !isPast(known, clock)) return known
    opened.delete(token)
    const found = await decode(params)
    if (!found || isPast(found, clock)) return null
    opened.set(token, found)
    const [oldest] = opened.keys()
    if (opened.size > most && oldest !== undefined) opened.delete(oldest)
    return found
  }
}
