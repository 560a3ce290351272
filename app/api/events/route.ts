import { currentWatcher, watcherOf } from '@/lib/auth/session'
import { watchWorklist } from '@/lib/operations/cases/watch-worklist'
import { whenAway } from '../../when-away'
import { eventStream } from './event-stream'

export const dynamic = 'force-dynamic'

/** Says when something on the worklist changed, to staff who may see it, for as long as they may. */
export const GET = (request: Request): Promise<Response> =>
  whenAway(
    () => streamFor(request),
    () => new Response(null, { status: 503 }),
  )

async function streamFor({ url, signal }: Request): Promise<Response> {
  const actor = await currentWatcher()
  const watched = await watchWorklist(actor, { seen: new URL(url).searchParams.get('seen') })
  if (!actor || !watched.ok) return new Response(null, { status: actor ? 403 : 401 })
  const mayStay = async () => (await watchWorklist(await watcherOf(actor), {})).ok
  return eventStream({ sessionId: actor.sessionId, hear: watched.value.hear, mayStay }, signal)
}
