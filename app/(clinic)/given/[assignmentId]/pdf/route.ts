import { currentActor } from '@/lib/auth/session'
import { printHandouts } from '@/lib/operations/handouts/print-handouts'
import { viewPicture } from '@/lib/operations/pictures/view-picture'
import { notFound } from 'next/navigation'
import { boundedFile } from '../../../../bounded-file'
import { valueOrLeave } from '../../../../guarded'
import { leafletResponse } from '../../../../leaflet-response'
import { bytesOf } from '../../../../photo-response'
import { handedOver } from '../../handed-over'

export const dynamic = 'force-dynamic'

/** What somebody was given, as a file to print and to hand over. */
export const GET = (request: Request, { params }: RouteContext<'/given/[assignmentId]/pdf'>): Promise<Response> =>
  boundedFile(async () => {
    const { searchParams } = new URL(request.url)
    const actor = await currentActor()
    const isTogether = searchParams.get('with') === 'all'
    const printing = valueOrLeave(await printHandouts(actor, { ...(await params), isTogether }))
    const photoOf = (picture: string) => bytesOf(viewPicture(actor, { picture }))
    const [first, ...rest] = handedOver(printing).map((each) => ({ ...each, photoOf }))
    return first ? leafletResponse([first, ...rest], searchParams.get('type')) : notFound()
  })
