import 'server-only'
import { systemClock } from '@/lib/clock'
import { endSession } from './end-session'
import { providerId, providerSettings } from './provider'
import { currentActor } from './session'
import { authRoute, type RouteHandler } from './sign-in'
import { backFromProvider } from './sign-in-by-provider'

/** What /api/auth answers from outside. The rest of next-auth, such as its own pages and its log, is not there. */
const doors = new Set([
  'GET csrf',
  'GET providers',
  'GET session',
  'GET signin',
  'GET signout',
  'POST callback',
  'POST signout',
])

const none = () => new Response(null, { status: 404 })

export const publicAuthRoute: RouteHandler = async (request, context) => {
  const [first = '', second = ''] = (await context.params).nextauth
  const door = `${request.method} ${first}`
  if (second === providerId)
    return door === 'GET callback' && providerSettings() ? backFromProvider(request, context) : none()
  // Nobody of ours names a place to go on to; one that is no address next-auth takes for a fault of ours.
  if (!doors.has(door) || request.nextUrl.searchParams.has('callbackUrl')) return none()
  // The cookie is same-site, so no other site's form comes with an actor.
  const actor = door === 'POST signout' ? await currentActor() : null
  const response = await authRoute(request, context)
  if (actor && isSignedOut(response)) await endSession(actor, systemClock.now())
  if (door === 'GET session') return withoutIds(response)
  return door === 'POST callback' ? withoutReason(response) : response
}

/** next-auth takes the cookie back only where its own token against forged requests was right. */
const isSignedOut = (response: Response) =>
  response.headers.getSetCookie().some((cookie) => /session-token(\.\d+)?=;/.test(cookie))

/** Where to find the session is for the signed cookie alone; a script learns that there is one. */
async function withoutIds(response: Response): Promise<Response> {
  const { expires } = (await response.json()) as { expires?: string }
  return Response.json(expires ? { expires } : {}, { headers: response.headers })
}

/** next-auth writes that nobody was signed in, or a bug's message, into an address: neither is for a person. */
function withoutReason(response: Response): Response {
  if (response.status === 401) return Response.json({ url: '/sign-in' }, { status: 401 })
  const isRefused = response.headers.get('location')?.includes('/api/auth/error') ?? false
  return isRefused ? new Response(null, { status: 303, headers: { location: '/sign-in' } }) : response
}
