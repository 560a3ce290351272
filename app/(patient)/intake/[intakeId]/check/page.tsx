import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { redirect } from 'next/navigation'
import { SendForm } from '@/components/intake/send-form'
import { StandingAdvice } from '@/components/intake/standing-advice'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { helpLines } from '@/lib/content/help-lines'
import { contentLocale } from '@/lib/web/language'
import { currentActor } from '@/lib/auth/session'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { guarded, valueOrLeave } from '../../../../guarded'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { send } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('check') })

export default guarded(async ({ params }: PageProps<'/intake/[intakeId]/check'>) => {
  const { intakeId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const result = await viewCheck(actor, { intakeId, locale: contentLocale(await getLocale()) })
  if (!result.ok && result.code === 'intake-sent') redirect(`/intake/${intakeId}/sent`)
  const shown = valueOrLeave(result)
  const { clinic, revision, sections, unanswered, lastPage, standing, optionalPages } = shown
  // What is private is never said here: someone else may be holding the phone by now.
  const interrupt = shown.interrupt?.advice === 'private' ? null : shown.interrupt
  const t = await getTranslations('check')
  const help = helpLines(clinic.region)
  return (
    <PatientFrame clinic={clinic}>
      {standing && !interrupt ? <StandingAdvice advice={standing} help={help} /> : null}
      <PageTitle lead={t('lead', { clinic: clinic.name })}>{t('title')}</PageTitle>
      {unanswered > 0 ? (
        <div className="mb-8">
          <Notice kind="warning" title={t('open', { count: unanswered })}>
            {t('openMore')}
          </Notice>
        </div>
      ) : null}
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id} className="mb-8">
          <h2 id={section.id} className="mb-2 text-heading font-bold">
            {section.title}
          </h2>
          <SummaryList
            rows={section.rows.map((row) => ({
              key: row.item,
              term: row.label,
              value: row.answer,
              action: (
                <TextLink href={`/intake/${intakeId}/${row.page}?from=check`}>
                  {t('change')}
                  <VisuallyHidden>: {row.label}</VisuallyHidden>
                </TextLink>
              ),
            }))}
          />
        </section>
      ))}
      {optionalPages.length > 0 ? (
        <section aria-labelledby="more" className="mb-8">
          <h2 id="more" className="mb-1 text-heading font-bold">
            {t('more')}
          </h2>
          <p>{shown.aboutOptional}</p>
          <ul>
            {optionalPages.map((page) => (
              <li key={page.id}>
                <TextLink href={`/intake/${intakeId}/${page.id}?from=check`}>{page.title}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <SendForm
        action={send}
        intakeId={intakeId}
        revision={revision}
        backHref={`/intake/${intakeId}/${lastPage}`}
        clinic={clinic}
        help={help}
        interrupt={interrupt}
      />
    </PatientFrame>
  )
})
