import { currentActor } from '@/lib/auth/session'
import { viewGivenPicture } from '@/lib/operations/pictures/view-given-picture'
import { photoResponse } from '../../../../../../photo-response'

export const dynamic = 'force-dynamic'

/** A picture of a handout that was sent, for whoever it was sent to. */
export const GET = (
  _: Request,
  { params }: RouteContext<'/my/handouts/[assignmentId]/pictures/[picture]'>,
): Promise<Response> => photoResponse(async () => viewGivenPicture(await currentActor(), await params))
