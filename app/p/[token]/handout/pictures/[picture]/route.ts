import { findPaper } from '@/lib/auth/paper-link'
import { systemClock } from '@/lib/clock'
import { viewGivenPicture } from '@/lib/operations/pictures/view-given-picture'
import { photoResponse } from '../../../../../photo-response'

export const dynamic = 'force-dynamic'

/** A picture of the handout that a paper is of, for whoever holds the paper. */
export const GET = (_: Request, { params }: RouteContext<'/p/[token]/handout/pictures/[picture]'>): Promise<Response> =>
  photoResponse(async () => {
    const { token, picture } = await params
    const holder = (await findPaper(token, systemClock))?.holder ?? null
    return viewGivenPicture(holder, { assignmentId: holder?.only, picture })
  })
