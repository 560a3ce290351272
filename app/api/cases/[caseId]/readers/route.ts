import { currentActor } from '@/lib/auth/session'
import { followReaders } from '@/lib/operations/cases/follow-readers'

/** A page that stays open says so here; who may is asked as for the page itself. */
export async function POST(_: Request, { params }: RouteContext<'/api/cases/[caseId]/readers'>) {
  const result = await followReaders(await currentActor(), await params)
  if (!result.ok) return Response.json({ code: result.code }, { status: result.code === 'sign-in-needed' ? 401 : 404 })
  return Response.json(result.value)
}
