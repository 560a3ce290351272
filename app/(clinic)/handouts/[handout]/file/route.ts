import { currentActor } from '@/lib/auth/session'
import { exportHandout } from '@/lib/operations/handouts/export-handout'
import { fileName } from '../../../../file-name'
import { boundedFile } from '../../../../bounded-file'
import { valueOrLeave } from '../../../../guarded'

export const dynamic = 'force-dynamic'

/** The handout as text, or with its own pictures as a zip, to keep or for another clinic; `?draft` as it is being written. */
export const GET = (request: Request, { params }: RouteContext<'/handouts/[handout]/file'>): Promise<Response> =>
  boundedFile(async () => {
    const isDraft = new URL(request.url).searchParams.has('draft')
    const { handout } = await params
    const { title, text, zip } = valueOrLeave(await exportHandout(await currentActor(), { handout, isDraft }))
    return new Response(zip ?? text, {
      headers: {
        'content-type': zip ? 'application/zip' : 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName(title)}.${zip ? 'zip' : 'md'}"`,
        'cache-control': 'no-store',
      },
    })
  })
