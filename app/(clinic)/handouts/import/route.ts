import { currentActor } from '@/lib/auth/session'
import { mostZipBytes } from '@/lib/handouts/zip-limits'
import { importDraft } from '@/lib/operations/drafts/import-draft'
import { refused } from '@/lib/result'
import { makeFile } from '../../../bounds'
import { said } from '../../../said'
import { whenAway } from '../../../when-away'
import { bodyWithin } from '../pictures/body-within'

export const dynamic = 'force-dynamic'

const no = async (status: number, refusal: Parameters<typeof said>[0]): Promise<Response> =>
  Response.json({ problem: (await said(refusal)).problem }, { status })

/** A handout comes as it was saved, in the body: with its pictures it is larger than a form may be. */
export const POST = (request: Request): Promise<Response> =>
  whenAway(
    async () => {
      const actor = await currentActor()
      if (!actor) return no(401, refused('sign-in-needed'))
      const bytes = await bodyWithin(request, mostZipBytes)
      if (!bytes) return no(413, refused('zip-too-big'))
      const take = async () => {
        const result = await importDraft(actor, { bytes })
        return result.ok ? Response.json({ id: result.value.handoutId }) : no(422, result)
      }
      return makeFile(take, (status) => no(status, refused('too-fast')))
    },
    () => new Response(null, { status: 503, headers: { 'cache-control': 'no-store' } }),
  )
