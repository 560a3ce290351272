import { NextResponse } from 'next/server'
import { currentActor } from '@/lib/auth/session'
import { forgetSession, signOut } from '@/lib/auth/sign-in'
import { forgotten } from '@/lib/web/begun-here'
import { calledCookieOptions } from '@/lib/web/called'
import { endedMark } from '@/lib/web/ended'
import { keepCookie, keptCookie } from '../../cookie-jar'
import { whenAway } from '../../when-away'

const onTo = (location: string, headers: Readonly<Record<string, string>> = {}) =>
  new NextResponse(null, { status: 303, headers: { ...headers, location } })

/**
 * Ends the session and leaves by a page of its own: what this tab held in memory goes with it, and what the browser kept of
 * the pages goes too. A phone that is called stays one: the worker that hears a call would go with the rest of what is stored,
 * which the page that follows takes away by itself. Another site's form comes without the cookie, and ends nothing.
 */
export const POST = () =>
  whenAway(async () => {
    const actor = await currentActor()
    if (actor) await signOut(actor)
    const isCalled = (await keptCookie('called')) !== undefined
    // Once more from today, for a browser forgets it after a while.
    if (isCalled) await keepCookie('called', 'yes', calledCookieOptions)
    const begunAt = await keptCookie('begun')
    for (const each of ['begun', 'here'] as const) await keepCookie(each, '', forgotten)
    // Whoever came by a start page has no link to open again, and the next one may sit there already.
    const door = begunAt ? `/c/${encodeURIComponent(begunAt)}` : actor?.kind === 'patient' ? '/my' : '/sign-in'
    return onTo(`${door}?${endedMark}=yes`, { 'clear-site-data': isCalled ? '"cache"' : '"cache", "storage"' })
  }, leaveAsIs)

/** The session cannot be ended just now, but nobody has it here any more; the page that follows says what is the matter. */
async function leaveAsIs() {
  await forgetSession()
  for (const each of ['begun', 'here'] as const) await keepCookie(each, '', forgotten)
  return onTo('/sign-in', { 'clear-site-data': '"cache"' })
}
