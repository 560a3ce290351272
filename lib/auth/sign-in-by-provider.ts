import 'server-only'
import type { NextRequest } from 'next/server'
import { isRateLimited } from '@/lib/db/rate-limit'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { type ProviderRefusal, signInRefused } from '@/lib/web/provider-refusals'
import { fromWhere } from './from-where'
import { providerSettings } from './provider'
import { authRoute, providerAddress, type RouteHandler } from './sign-in'

/** Where whoever was let in goes on from. */
const arrived = '/sign-in/arrived'

/** Each way there and back has Keel ask the provider, which a stranger is not to have it do for ever. */
async function isTooOften(): Promise<boolean> {
  const { sender } = await fromWhere()
  return sender !== '' && (await isRateLimited('sign-in-provider', sender))
}

/** Where somebody is sent to, to sign in there; back to the sign-in page with a word where that cannot be. */
export async function wayToProvider(): Promise<string> {
  if (!providerSettings()) return '/sign-in'
  if (await isTooOften()) return signInRefused('sign-in-too-often')
  const url = await providerAddress()
  const isOwn = url.origin === new URL(env().NEXTAUTH_URL).origin && url.pathname.startsWith('/api/auth/')
  return isOwn ? signInRefused('provider-away') : url.href
}

const refusalBy = new Map<string, ProviderRefusal>([
  ['access_denied', 'provider-denied'],
  ['server_error', 'provider-away'],
  ['temporarily_unavailable', 'provider-away'],
])

/** What keeps an answer of the provider's from being looked at; null where nothing does. */
async function refusalOf({ cookies, nextUrl: { searchParams } }: NextRequest): Promise<ProviderRefusal | null> {
  const hasAsked = cookies.getAll().some(({ name }) => name.endsWith('next-auth.state'))
  if (!hasAsked) return 'provider-failed'
  if (await isTooOften()) return 'sign-in-too-often'
  const error = searchParams.get('error')
  if (error === null) return searchParams.has('code') ? null : 'provider-failed'
  const refusal = refusalBy.get(error) ?? 'provider-failed'
  if (refusal !== 'provider-denied') log.warn({ reason: /^\w{0,60}/.exec(error)?.[0] }, 'the provider refused')
  return refusal
}

const isSignedIn = (cookie: string) => /session-token(\.\d+)?=[^;]/.test(cookie)

/** The provider sends somebody back: to work, or to the sign-in page, which says why not. Nowhere else, whatever is asked. */
export const backFromProvider: RouteHandler = async (request, context) => {
  const refusal = await refusalOf(request)
  if (refusal) return goTo(signInRefused(refusal))
  const response = await authRoute(request, context)
  const cookies = response.headers.getSetCookie()
  if (cookies.some(isSignedIn)) return goTo(arrived, cookies)
  // Whom the provider named and Keel does not let in is led to next-auth's own page; all that went wrong, to its errors.
  const isRefused = response.headers.get('location')?.endsWith('/api/auth/signin') ?? false
  return goTo(signInRefused(isRefused ? 'provider-unknown' : 'provider-failed'), cookies)
}

function goTo(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
