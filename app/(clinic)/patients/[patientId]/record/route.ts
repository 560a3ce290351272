import { currentActor } from '@/lib/auth/session'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { boundedFile } from '../../../../bounded-file'
import { valueOrLeave } from '../../../../guarded'

export const dynamic = 'force-dynamic'

/** Everything about one patient as a file; `?private` with what they told in private. Its name says nobody's. */
export const GET = (request: Request, { params }: RouteContext<'/patients/[patientId]/record'>): Promise<Response> =>
  boundedFile(async () => {
    const withPrivate = new URL(request.url).searchParams.has('private')
    const file = valueOrLeave(await exportPatient(await currentActor(), { ...(await params), withPrivate }))
    return new Response(JSON.stringify(file, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="record.json"',
        'cache-control': 'no-store',
      },
    })
  })
