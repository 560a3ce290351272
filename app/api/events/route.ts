import { actorOf, currentActor } from '@/lib/auth/session'
import { watchWorklist } from '@/lib/operations/cases/watch-worklist'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { eventStream } from './event-stream'

export const dynamic = 'force-dynamic'

/** Says when something on the worklist changed, to staff who may see it, for as long as they may. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await currentActor()
    const watched = await watchWorklist(actor, {})
    if (!actor || !watched.ok) return new Response(null, { status: actor ? 403 : 401 })
    const mayStay = async () => (await watchWorklist(await actorOf(actor), {})).ok
    return eventStream({ hear: watched.value.hear, mayStay }, request.signal)
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    return new Response(null, { status: 503 })
  }
}
