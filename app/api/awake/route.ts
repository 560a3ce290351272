import { currentActor } from '@/lib/auth/session'
import { whenAway } from '../../when-away'

const answer = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** Somebody does something on a page that is open already: to ask who it is keeps that. */
export const POST = () =>
  whenAway(
    async () => answer((await currentActor())?.kind === 'staff' ? 204 : 401),
    () => answer(503),
  )
