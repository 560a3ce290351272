import { currentActor } from '@/lib/auth/session'
import { localeOf } from '@/lib/intake/locale'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { viewPicture } from '@/lib/operations/pictures/view-picture'
import { boundedFile } from '../../../../bounded-file'
import { valueOrLeave } from '../../../../guarded'
import { leafletResponse } from '../../../../leaflet-response'
import { bytesOf } from '../../../../photo-response'

export const dynamic = 'force-dynamic'

/** The handout of the library, as a patient could print it. */
export const GET = (request: Request, { params }: RouteContext<'/handouts/[handout]/pdf'>): Promise<Response> =>
  boundedFile(async () => {
    const { searchParams } = new URL(request.url)
    const input = { ...(await params), locale: localeOf(searchParams.get('locale') ?? '') }
    const actor = await currentActor()
    const handout = valueOrLeave(await viewHandout(actor, input))
    const photoOf = (picture: string) => bytesOf(viewPicture(actor, { picture }))
    return leafletResponse([{ ...handout, isPlan: false, photoOf, sent: null }], searchParams.get('type'))
  })
