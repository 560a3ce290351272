import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeptHead } from '@/components/clinic/kept-head'
import { Notice } from '@/components/ui/notice'
import { NewView } from '@/components/view/new-view'
import { StartLine } from '@/components/view/start-line'
import { ViewList } from '@/components/view/view-list'
import { listViews } from '@/lib/operations/views/list-views'
import { wouldAllow } from '@/lib/operations/gateway'
import { readWorklistAddress } from '@/lib/web/read-worklist-address'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { remove, removeShared, rename, renameShared, save, start } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('views'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'views'] as const
const acts = ['renamed', 'removed', 'start'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/worklist/views'>) => {
  const actor = await currentStaff()
  const { views, startId, complaints } = valueOrLeave(await listViews(actor, {}))
  const { done, ...params } = await searchParams
  const said = acts.find((each) => each === done)
  const { filter, tier, complaint } = readWorklistAddress(params)
  const isSaving = 'show' in params || 'tier' in params || 'complaint' in params
  const isKnown = complaints.some(({ id }) => id === complaint)
  const mayShare = wouldAllow(actor, 'view.share')
  const [own, shared] = [views.filter(({ isShared }) => !isShared), views.filter(({ isShared }) => isShared)]
  const t = await getTranslations('views')
  return (
    <ClinicFrame actor={actor} at="worklist">
      <Head isSaving={isSaving} />
      <div className="flex max-w-[46rem] flex-col gap-6">
        {said ? (
          <Notice kind="success" role="status">
            {t(`done.${said}`)}
          </Notice>
        ) : null}
        {isSaving ? (
          <NewView
            narrowing={{ filter, tier, complaint: isKnown ? complaint : null }}
            {...{ complaints, save, mayShare }}
          />
        ) : null}
        <section aria-labelledby="own-views">
          <h2 id="own-views" className="mb-2 text-heading font-bold">
            {t('own.title')}
          </h2>
          {own.length === 0 ? (
            <p>{t('own.none')}</p>
          ) : (
            <ViewList views={own} {...{ complaints, startId, start }} change={{ rename, remove }} />
          )}
        </section>
        {shared.length === 0 && !mayShare ? null : (
          <section aria-labelledby="clinic-views">
            <h2 id="clinic-views" className="mb-2 text-heading font-bold">
              {t('shared.title')}
            </h2>
            {shared.length === 0 ? (
              <p>{t('shared.none')}</p>
            ) : (
              <ViewList
                views={shared}
                {...{ complaints, startId, start }}
                change={mayShare ? { rename: renameShared, remove: removeShared } : null}
              />
            )}
          </section>
        )}
        <StartLine {...{ views, startId, start }} />
      </div>
    </ClinicFrame>
  )
})

/** A new one is saved from the list itself, narrowed as it should be. */
async function Head({ isSaving }: { readonly isSaving: boolean }) {
  const t = await getTranslations('views')
  return (
    <KeptHead
      above={{ href: '/worklist', label: t('back') }}
      title={t('title')}
      lead={isSaving ? t('lead') : `${t('lead')} ${t('how')}`}
      fresh={isSaving ? null : { href: '/worklist', label: t('new') }}
    />
  )
}
