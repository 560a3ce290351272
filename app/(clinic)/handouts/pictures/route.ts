import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/lib/auth/session'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { mostPhotoBytes } from '@/lib/pictures/photo-limits'
import { makeFile } from '../../../bounds'
import { whenAway } from '../../../when-away'
import { bodyWithin } from './body-within'

export const dynamic = 'force-dynamic'

/** A picture comes as it is, in the body: the one way in that takes 5 MB, and takes no more. */
export const POST = (request: Request): Promise<Response> =>
  whenAway(
    async () => {
      const t = await getTranslations('refusals')
      const actor = await currentActor()
      if (!actor) return Response.json({ problem: t('sign-in-needed') }, { status: 401 })
      const bytes = await bodyWithin(request, mostPhotoBytes)
      if (!bytes) return Response.json({ problem: t('picture-too-big') }, { status: 413 })
      const take = async () => {
        const result = await addPicture(actor, { bytes })
        if (!result.ok) return Response.json({ problem: t(result.code as 'picture-broken') }, { status: 422 })
        return Response.json(result.value)
      }
      return makeFile(take, (status) => Promise.resolve(Response.json({ problem: t('too-fast') }, { status })))
    },
    () => new Response(null, { status: 503, headers: { 'cache-control': 'no-store' } }),
  )
