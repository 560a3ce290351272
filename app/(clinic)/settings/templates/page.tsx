import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KeptHead } from '@/components/clinic/kept-head'
import { TemplateForm } from '@/components/template/template-form'
import { ArchivedTemplates, TemplateList } from '@/components/template/template-list'
import { Notice } from '@/components/ui/notice'
import { placeholders } from '@/lib/cases/template-text'
import { viewTemplates } from '@/lib/operations/templates/view-templates'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { archive, restore, save } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('templates'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'templates'] as const
const acts = ['saved', 'archived', 'restored'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/settings/templates'>) => {
  const actor = await currentStaff()
  const { offered, archived } = valueOrLeave(await viewTemplates(actor, {}))
  const { done } = await searchParams
  const said = acts.find((each) => each === done)
  const t = await getTranslations('templates')
  return (
    <ClinicFrame actor={actor} at="settings">
      <KeptHead
        above={{ href: '/settings', label: t('settings') }}
        title={t('title')}
        lead={t('lead')}
        fresh={{ href: '#template-name', label: t('new') }}
      />
      <div className="flex max-w-[46rem] flex-col gap-6">
        {said ? (
          <Notice kind="success" role="status">
            {t(`done.${said}`)}
          </Notice>
        ) : null}
        {offered.length === 0 ? <p>{t('none')}</p> : <TemplateList templates={offered} {...{ save, archive }} />}
        <ArchivedTemplates templates={archived} restore={restore} />
        <section aria-labelledby="new-title">
          <h2 id="new-title" className="mb-2 text-heading font-bold">
            {t('new')}
          </h2>
          <TemplateForm save={save} />
        </section>
        <section aria-labelledby="placeholders-title">
          <h2 id="placeholders-title" className="mb-2 text-heading font-bold">
            {t('placeholders')}
          </h2>
          <p className="mb-2 max-w-prose">{t('placeholdersLead')}</p>
          <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
            {placeholders.map((name) => (
              <div key={name} className="contents">
                <dt className="font-mono">{`{${name}}`}</dt>
                <dd className="mb-2 sm:mb-0">{t(`filled.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </ClinicFrame>
  )
})
