import { currentActor } from '@/lib/auth/session'
import { readWorklistAddress } from '@/lib/forms/worklist-address'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'

export const dynamic = 'force-dynamic'

const refusal = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** The rows of the worklist's own page, for a page that is open already. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const { onScreen = '', ...address } = Object.fromEntries(asked)
  try {
    const input = { ...readWorklistAddress(address), onScreen: onScreen.split(',').filter(Boolean) }
    const answer = await listWorklist(await currentActor(), input)
    if (!answer.ok) return refusal(answer.code === 'sign-in-needed' ? 401 : 403)
    return Response.json(answer.value, { headers: { 'cache-control': 'no-store' } })
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    return refusal(503)
  }
}
