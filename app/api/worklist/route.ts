import { currentWatcher } from '@/lib/auth/session'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { readWorklistAddress } from '@/lib/web/read-worklist-address'
import { whenAway } from '../../when-away'

export const dynamic = 'force-dynamic'

const refusal = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** The rows of the worklist's own page, for a page that is open already. */
export const GET = (request: Request): Promise<Response> =>
  whenAway(
    () => answerTo(request),
    () => refusal(503),
  )

async function answerTo(request: Request): Promise<Response> {
  const { onScreen = '', ...address } = Object.fromEntries(new URL(request.url).searchParams)
  const input = { ...readWorklistAddress(address), onScreen: onScreen.split(',').filter(Boolean) }
  const answer = await listWorklist(await currentWatcher(), input)
  if (!answer.ok) return refusal(answer.code === 'sign-in-needed' ? 401 : 403)
  return Response.json(answer.value, { headers: { 'cache-control': 'no-store' } })
}
