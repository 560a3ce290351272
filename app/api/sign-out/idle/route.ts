import { currentWatcher } from '@/lib/auth/session'
import { forgetSession, signOut } from '@/lib/auth/sign-in'
import { idleMark } from '@/lib/web/idle'
import { whenAway } from '../../../when-away'

const toTheDoor = () =>
  new Response(null, {
    status: 303,
    headers: { location: `/sign-in?${idleMark}=yes`, 'cache-control': 'no-store' },
  })

/**
 * Nobody did anything for so long that the page left by itself. What it keeps in its tab stays there. Where the session cannot
 * be ended just now nobody has it here any more.
 */
export const POST = () =>
  whenAway(
    async () => {
      const actor = await currentWatcher()
      if (actor?.kind === 'staff') await signOut(actor)
      return toTheDoor()
    },
    async () => {
      await forgetSession()
      return toTheDoor()
    },
  )
