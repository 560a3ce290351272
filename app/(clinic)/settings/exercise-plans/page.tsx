import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeptHead } from '@/components/clinic/kept-head'
import { NamedPlanForm } from '@/components/plan/named-plan-form'
import { NamedPlanList } from '@/components/plan/named-plan-list'
import { PlanStarts } from '@/components/plan/plan-starts'
import { Notice } from '@/components/ui/notice'
import { viewNamedPlans } from '@/lib/operations/handouts/view-named-plans'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { remove, save } from './actions'

const at = '/settings/exercise-plans'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('namedPlans'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'planning', 'namedPlans'] as const
const acts = ['saved', 'removed'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/settings/exercise-plans'>) => {
  const actor = await currentStaff()
  const { from: wanted, done } = await searchParams
  const view = valueOrLeave(await viewNamedPlans(actor, { from: wanted }))
  const { plans, starts, from, changed, ...composing } = view
  const said = acts.find((each) => each === done)
  const t = await getTranslations('namedPlans')
  return (
    <ClinicFrame actor={actor} at="settings">
      <KeptHead
        above={{ href: '/settings', label: t('settings') }}
        title={t('title')}
        lead={t('lead')}
        fresh={plans.length === 0 && changed === null ? null : { href: `${at}#compose`, label: t('new') }}
      />
      <div className="flex max-w-[46rem] flex-col gap-6">
        {said ? (
          <Notice kind="success" role="status">
            {t(`done.${said}`)}
          </Notice>
        ) : null}
        {plans.length === 0 ? <p>{t('none')}</p> : <NamedPlanList {...{ plans, at, remove }} />}
        <section aria-labelledby="compose">
          <h2 id="compose" className="mb-2 text-heading font-bold">
            {changed ? t('changing', { name: changed.name }) : t('new')}
          </h2>
          {changed ? null : <PlanStarts at={at} starts={starts} from={from} />}
          <NamedPlanForm key={`${from} ${changed?.id ?? ''}`} {...{ changed, save }} {...composing} />
        </section>
      </div>
    </ClinicFrame>
  )
})
