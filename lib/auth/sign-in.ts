import 'server-only'
import NextAuth from 'next-auth'
import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import type { Person } from '@/lib/access/actor'
import { systemClock } from '@/lib/clock'
import { env } from '@/lib/env'
import { ok, type Refused, type Result } from '@/lib/result'
import { endSession } from './end-session'
import { authOptions } from './options'
import { providerId } from './provider'

export type RouteHandler = (
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>

interface Answer {
  readonly response: Response
  /** Why nobody was signed in, in our own words, which next-auth's answer has not. */
  readonly refusal: Refused | undefined
}

/** next-auth's own route, made for one request. */
async function askNextAuth(request: NextRequest, context: Parameters<RouteHandler>[1]): Promise<Answer> {
  const problems: unknown[] = []
  const refusals: Refused[] = []
  const hearing = {
    refused: (refusal: Refused) => refusals.push(refusal),
    problem: (problem: unknown) => problems.push(problem),
  }
  const route = NextAuth(authOptions(hearing)) as RouteHandler
  const response = await route(request, context)
  if (problems.length > 0) throw problems[0]
  return { response, refusal: refusals[0] }
}

/** Of which /api/auth serves a part; signing in below takes the same way in-process. */
export const authRoute: RouteHandler = async (request, context) => (await askNextAuth(request, context)).response

/**
 * Signs in through next-auth from a server action, so that the form works without JavaScript, keeps what was typed
 * and shows its errors in place. Both steps of next-auth's own flow are taken: its token against forged requests, then
 * the callback; the cookies they set go out with the action's reply.
 */
export async function signIn(
  provider: 'staff' | 'patient-link' | 'passkey' | 'start-page',
  credentials: Readonly<Record<string, string>>,
): Promise<Result<null>> {
  const body = new URLSearchParams({ ...credentials, csrfToken: await csrfToken(), callbackUrl: '/', json: 'true' })
  const { response, refusal } = await call(['callback', provider], body)
  if (response.ok) return ok(null)
  if (!refusal) throw new Error(`next-auth refused with ${String(response.status)}`)
  return refusal
}

/** Where next-auth sends whoever wants to sign in at the provider; a page of its own where the provider did not answer. */
export async function providerAddress(): Promise<URL> {
  const body = new URLSearchParams({ csrfToken: await csrfToken(), callbackUrl: '/', json: 'true' })
  const { response } = await call(['signin', providerId], body)
  const { url } = (await response.json()) as { url: string }
  return new URL(url, env().NEXTAUTH_URL)
}

/** Ends the session in the database first, then takes the cookie back. */
export async function signOut(actor: Person): Promise<void> {
  await endSession(actor, systemClock.now())
  await forgetSession()
}

/** By this browser alone: where the database is away the session ends by itself, and whoever comes next has no part in it. */
export async function forgetSession(): Promise<void> {
  await call(['signout'], new URLSearchParams({ csrfToken: await csrfToken(), callbackUrl: '/', json: 'true' }))
}

async function csrfToken(): Promise<string> {
  const { response } = await call(['csrf'])
  return ((await response.json()) as { csrfToken: string }).csrfToken
}

async function call(nextauth: string[], body?: URLSearchParams): Promise<Answer> {
  const url = new URL(`/api/auth/${nextauth.join('/')}`, env().NEXTAUTH_URL)
  const request = body
    ? new NextRequest(url, {
        method: 'POST',
        body: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    : new NextRequest(url)
  const answer = await askNextAuth(request, { params: Promise.resolve({ nextauth }) })
  const jar = await cookies()
  for (const cookie of new NextResponse(null, { headers: answer.response.headers }).cookies.getAll()) jar.set(cookie)
  return answer
}
