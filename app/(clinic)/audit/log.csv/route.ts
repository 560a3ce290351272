import { getTranslations } from 'next-intl/server'
import { aboutOf, authorOf, detailOf } from '@/components/audit/event-words'
import { listEvents } from '@/lib/operations/audit/list-events'
import { currentActor } from '@/lib/auth/session'
import { boundedFile } from '../../../bounded-file'
import { valueOrLeave } from '../../../guarded'
import { csvResponse } from '../../csv-response'

export const dynamic = 'force-dynamic'

/** What the page shows as a file; whoever may not see the page may not have it either. */
export const GET = (request: Request): Promise<Response> =>
  boundedFile(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    const { events } = valueOrLeave(await listEvents(await currentActor(), { ...asked, asFile: true }))
    const t = await getTranslations('audit')
    const words = {
      ...{ audit: t, clinical: await getTranslations('clinical'), nav: await getTranslations('nav') },
      retention: await getTranslations('retention'),
    }
    const rows = events.map((view) => [
      view.at.toISOString(),
      authorOf(view, words),
      t(`said.${view.event.type}`),
      detailOf(view, words),
      aboutOf(view, words),
      view.id,
      view.by.id ?? '',
    ])
    const head = [t('when'), t('who'), t('what'), t('detail'), t('about'), t('event'), t('whoId')]
    return csvResponse('audit-log.csv', [head, ...rows])
  })
