import { actorOf, currentActor } from '@/lib/auth/session'
import { watchWorklist } from '@/lib/operations/cases/watch-worklist'
import { whenAway } from '../../when-away'
import { eventStream } from './event-stream'

export const dynamic = 'force-dynamic'

/** Says when something on the worklist changed, to staff who may see it, for as long as they may. */
export const GET = (request: Request): Promise<Response> =>
  whenAway(
    () => streamFor(request.signal),
    () => new Response(null, { status: 503 }),
  )

async function streamFor(signal: AbortSignal): Promise<Response> {
  const actor = await currentActor()
  const watched = await watchWorklist(actor, {})
  if (!actor || !watched.ok) return new Response(null, { status: actor ? 403 : 401 })
  const mayStay = async () => (await watchWorklist(await actorOf(actor), {})).ok
  return eventStream({ hear: watched.value.hear, mayStay }, signal)
}
