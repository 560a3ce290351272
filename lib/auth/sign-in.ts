import 'server-only'
import NextAuth from 'next-auth'
import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import type { Person } from '@/lib/access/actor'
import { systemClock } from '@/lib/clock'
import { env } from '@/lib/env'
import { ok, refused, type Refused, type Result } from '@/lib/result'
import { endSession } from './end-session'
import { authOptions } from './options'
import { providerId } from './provider'

export type RouteHandler = (
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>

/** next-auth's own route, of which /api/auth serves a part; signing in below takes the same way in-process. */
export const authRoute: RouteHandler = async (request, context) => {
  const problems: unknown[] = []
  const route = NextAuth(authOptions((problem) => problems.push(problem))) as RouteHandler
  const response = await route(request, context)
  if (problems.length > 0) throw problems[0]
  return response
}

/**
 * Signs in through next-auth from a server action, so that the form works without JavaScript, keeps what was typed
 * and shows its errors in place. Both steps of next-auth's own flow are taken: its token against forged requests, then
 * the callback; the cookies they set go out with the action's reply.
 */
export async function signIn(
  provider: 'staff' | 'patient-link' | 'passkey' | 'start-page',
  credentials: Readonly<Record<string, string>>,
): Promise<Result<null>> {
  const csrf = (await (await call(['csrf'])).json()) as { csrfToken: string }
  const body = new URLSearchParams({ ...credentials, csrfToken: csrf.csrfToken, callbackUrl: '/', json: 'true' })
  const response = await call(['callback', provider], body)
  if (response.ok) return ok(null)
  const { url } = (await response.json()) as { url: string }
  return refusalIn(new URL(url, env().NEXTAUTH_URL).searchParams.get('error') ?? '')
}

/** Where next-auth sends whoever wants to sign in at the provider; a page of its own where the provider did not answer. */
export async function providerAddress(): Promise<URL> {
  const csrf = (await (await call(['csrf'])).json()) as { csrfToken: string }
  const body = new URLSearchParams({ csrfToken: csrf.csrfToken, callbackUrl: '/', json: 'true' })
  const { url } = (await (await call(['signin', providerId], body)).json()) as { url: string }
  return new URL(url, env().NEXTAUTH_URL)
}

/** Ends the session in the database first, then takes the cookie back. */
export async function signOut(actor: Person): Promise<void> {
  await endSession(actor, systemClock.now())
  await forgetSession()
}

/** By this browser alone: where the database is away the session ends by itself, and whoever comes next has no part in it. */
export async function forgetSession(): Promise<void> {
  const csrf = (await (await call(['csrf'])).json()) as { csrfToken: string }
  await call(['signout'], new URLSearchParams({ csrfToken: csrf.csrfToken, callbackUrl: '/', json: 'true' }))
}

async function call(nextauth: string[], body?: URLSearchParams): Promise<Response> {
  const url = new URL(`/api/auth/${nextauth.join('/')}`, env().NEXTAUTH_URL)
  const request = body
    ? new NextRequest(url, {
        method: 'POST',
        body: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    : new NextRequest(url)
  const response = await authRoute(request, { params: Promise.resolve({ nextauth }) })
  const jar = await cookies()
  for (const cookie of new NextResponse(null, { headers: response.headers }).cookies.getAll()) jar.set(cookie)
  return response
}

/** `authorize` says no in an error's message; anything else there is a bug and is thrown on. */
function refusalIn(message: string): Refused {
  const parsed: unknown = message.startsWith('{') ? JSON.parse(message) : null
  if (parsed === null) throw new Error(`next-auth refused with "${message}"`)
  const { code, fields } = parsed as Refused
  return refused(code, fields ? { fields } : {})
}
