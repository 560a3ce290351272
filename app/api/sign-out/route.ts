import { NextResponse } from 'next/server'
import { currentActor } from '@/lib/auth/session'
import { forgetSession, signOut } from '@/lib/auth/sign-in'
import { forgotten } from '@/lib/web/begun-here'
import { calledCookieOptions } from '@/lib/web/called'
import { clearedOf, doorOf } from '@/lib/web/ended'
import { keepCookie, keptCookie } from '../../cookie-jar'
import { whenAway } from '../../when-away'

/**
 * Ends the session and leaves by a page of its own: what this tab held in memory goes with it, and what the browser kept of
 * the pages goes too. A phone that is called stays one. Where the session cannot be ended just now nobody has it here any more,
 * and the page that follows says what is the matter. Another site's form comes without the cookie, and ends nothing.
 */
export const POST = () =>
  whenAway(
    async () => {
      const actor = await currentActor()
      if (actor) await signOut(actor)
      return leave(actor?.kind === 'patient' ? 'patient' : 'staff')
    },
    async () => {
      await forgetSession()
      return leave(null)
    },
  )

async function leave(kind: Parameters<typeof doorOf>[0]['kind']) {
  const isCalled = (await keptCookie('called')) !== undefined
  // Once more from today, for a browser forgets it after a while.
  if (isCalled) await keepCookie('called', 'yes', calledCookieOptions)
  const begunAt = await keptCookie('begun')
  for (const each of ['begun', 'here'] as const) await keepCookie(each, '', forgotten)
  const headers = {
    'clear-site-data': clearedOf({ isCalled }),
    location: doorOf({ begunAt, kind, isKnown: (await keptCookie('clinic')) !== undefined }),
  }
  return new NextResponse(null, { status: 303, headers })
}
