import { getLocale } from 'next-intl/server'
import { currentActor } from '@/lib/auth/session'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { viewGivenPicture } from '@/lib/operations/pictures/view-given-picture'
import { boundedFile } from '../../../../../bounded-file'
import { valueOrLeave } from '../../../../../guarded'
import { leafletResponse } from '../../../../../leaflet-response'
import { bytesOf } from '../../../../../photo-response'

export const dynamic = 'force-dynamic'

/** The handout that the page shows, as a file; whoever may not read the page may not have it either. */
export const GET = (request: Request, { params }: RouteContext<'/my/handouts/[assignmentId]/pdf'>): Promise<Response> =>
  boundedFile(async () => {
    const input = { ...(await params), locale: await getLocale() }
    const actor = await currentActor()
    const handout = valueOrLeave(await readHandout(actor, input), '/my')
    const photoOf = (picture: string) => bytesOf(viewGivenPicture(actor, { assignmentId: handout.id, picture }))
    const { assignedAt: at, from, personalLine, address } = handout
    const sent = { at, from, personalLine, address }
    return leafletResponse([{ ...handout, photoOf, sent }], new URL(request.url).searchParams.get('type'))
  })
