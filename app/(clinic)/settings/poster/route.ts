import { notFound } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { posterPdf } from '@/lib/leaflet/write-poster'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { boundedFile } from '../../../bounded-file'
import { valueOrLeave } from '../../../guarded'
import { posterOf } from '../../../poster-of'
import { startPageOf } from '../../../start-page-of'

export const dynamic = 'force-dynamic'

/** The start page on a sheet of paper, for the waiting room. */
export const GET = (): Promise<Response> =>
  boundedFile(async () => {
    const { settings } = valueOrLeave(await viewSettings(await currentActor(), {}))
    const address = startPageOf(settings.startAddress)
    if (address === null) notFound()
    return new Response(new Uint8Array(await posterPdf(posterOf(settings, address))), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="start-page.pdf"',
        'cache-control': 'no-store',
      },
    })
  })
