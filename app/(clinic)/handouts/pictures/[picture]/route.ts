import { currentActor } from '@/lib/auth/session'
import { viewPicture } from '@/lib/operations/pictures/view-picture'
import { photoResponse } from '../../../../photo-response'

export const dynamic = 'force-dynamic'

/** A picture of the clinic's own, for its people. */
export const GET = (_: Request, { params }: RouteContext<'/handouts/pictures/[picture]'>): Promise<Response> =>
  photoResponse(async () => viewPicture(await currentActor(), await params))
