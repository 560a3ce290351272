import { currentActor } from '@/lib/auth/session'
import { recordPdf } from '@/lib/leaflet/write-record'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { boundedFile } from '../../../../bounded-file'
import { valueOrLeave } from '../../../../guarded'
import { recordOnPaper } from '../../../../record-on-paper'

export const dynamic = 'force-dynamic'

/** Everything about one patient, to read or for another system. Its name says nobody's; no link leads here, a form does. */
export const POST = (request: Request, { params }: RouteContext<'/patients/[patientId]/record'>): Promise<Response> =>
  boundedFile(async () => {
    const { patientId } = await params
    const form = await asked(request)
    const result = await exportPatient(await currentActor(), { patientId, withPrivate: form?.get('private') === 'yes' })
    if (!result.ok && result.code === 'sign-in-needed') return goTo('/sign-in')
    if (!result.ok && (result.confirm ?? result.record)) return goTo(`/patients/${patientId}/export`)
    const exported = valueOrLeave(result)
    if (form?.get('as') === 'json')
      return saved(JSON.stringify(exported.file, null, 2), 'application/json; charset=utf-8', 'json')
    return saved(new Uint8Array(await recordPdf(recordOnPaper(exported))), 'application/pdf', 'pdf')
  })

/** What no form of ours sends asks for nothing beyond what is given anyway. */
const asked = (request: Request): Promise<FormData | null> => request.formData().catch(() => null)

/** To a page that asks first: whether it is still them, or why they open the record. What was sent is not sent on there. */
const goTo = (location: string) => new Response(null, { status: 303, headers: { location } })

const saved = (body: BodyInit, type: string, ending: string) =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="record.${ending}"`,
      'cache-control': 'no-store',
    },
  })
