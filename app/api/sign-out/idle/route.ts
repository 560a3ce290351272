import { currentWatcher } from '@/lib/auth/session'
import { signOut } from '@/lib/auth/sign-in'
import { whenAway } from '../../../when-away'

const answer = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** Nobody did anything for so long that the page left by itself. What it keeps in its tab stays there. */
export const POST = () =>
  whenAway(
    async () => {
      const actor = await currentWatcher()
      if (actor?.kind === 'staff') await signOut(actor)
      return answer(204)
    },
    () => answer(503),
  )
