import { NextResponse } from 'next/server'
import { currentActor } from '@/lib/auth/session'
import { signOut } from '@/lib/auth/sign-in'
import { endedMark } from '@/lib/web/ended'
import { whenAway } from '../../when-away'

const onTo = (location: string, headers: Readonly<Record<string, string>> = {}) =>
  new NextResponse(null, { status: 303, headers: { ...headers, location } })

/**
 * Ends the session and leaves by a page of its own: what this tab held in memory goes with it, and what the browser kept of
 * the pages goes too. Another site's form comes without the cookie, and ends nothing.
 */
export const POST = () =>
  whenAway(
    async () => {
      const actor = await currentActor()
      if (actor) await signOut(actor)
      const door = actor?.kind === 'patient' ? '/my' : '/sign-in'
      return onTo(`${door}?${endedMark}=yes`, { 'clear-site-data': '"cache", "storage"' })
    },
    // It says calmly that nothing can be reached just now.
    () => onTo('/'),
  )
