import { currentWatcher } from '@/lib/auth/session'
import { listViews } from '@/lib/operations/views/list-views'
import { viewHref } from '@/lib/web/worklist-address'
import { whenAway } from '../../when-away'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': 'no-store' }
const refusal = (status: number) => new Response(null, { status, headers })

/** Where the saved views of whoever asks lead, for the field that leads anywhere: fetched when that is opened. */
export const GET = (): Promise<Response> =>
  whenAway(
    async () => {
      const answer = await listViews(await currentWatcher(), {})
      if (!answer.ok) return refusal(answer.code === 'sign-in-needed' ? 401 : 403)
      return Response.json(
        answer.value.views.map(({ id, name }) => ({ href: viewHref(id), label: name })),
        { headers },
      )
    },
    () => refusal(503),
  )
