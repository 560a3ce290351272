import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeptHead } from '@/components/clinic/kept-head'
import { GroupForm } from '@/components/group/group-form'
import { GroupList, GroupsPutAway } from '@/components/group/group-list'
import { Notice } from '@/components/ui/notice'
import { viewGroups } from '@/lib/operations/groups/view-groups'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { bringBack, putAway, save } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('groups'),
})

/** What its parts in the browser say. */
const words = ['form', 'groups', 'obstacles'] as const
const acts = ['saved', 'put-away', 'brought-back'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/settings/groups'>) => {
  const actor = await currentStaff()
  const { standing, putAway: kept, colleagues } = valueOrLeave(await viewGroups(actor, {}))
  const { done } = await searchParams
  const said = acts.find((each) => each === done)
  const t = await getTranslations('groups')
  return (
    <ClinicFrame actor={actor} at="settings">
      <KeptHead
        above={{ href: '/settings', label: t('settings') }}
        title={t('title')}
        lead={t('lead')}
        fresh={{ href: '#group-name', label: t('new') }}
      />
      <div className="flex max-w-[46rem] flex-col gap-6">
        {said ? (
          <Notice kind="success" role="status">
            {t(`done.${said}`)}
          </Notice>
        ) : null}
        {standing.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <GroupList groups={standing} {...{ colleagues, save, putAway }} />
        )}
        <GroupsPutAway groups={kept} bringBack={bringBack} />
        <section aria-labelledby="new-title">
          <h2 id="new-title" className="mb-2 text-heading font-bold">
            {t('new')}
          </h2>
          <GroupForm key={standing.map(({ id }) => id).join(' ')} {...{ colleagues, save }} />
        </section>
      </div>
    </ClinicFrame>
  )
})
