import { currentActor } from '@/lib/auth/session'
import { followReaders } from '@/lib/operations/cases/follow-readers'
import { whenAway } from '../../../../when-away'

const refusal = (code: string, status: number) => Response.json({ code }, { status })

/** A page that stays open says so here; who may is asked as for the page itself. */
export const POST = (_: Request, { params }: RouteContext<'/api/cases/[caseId]/readers'>) =>
  whenAway(
    async () => {
      const result = await followReaders(await currentActor(), await params)
      if (!result.ok) return refusal(result.code, result.code === 'sign-in-needed' ? 401 : 404)
      return Response.json(result.value)
    },
    () => refusal('unavailable', 503),
  )
