import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import { Disclosure } from '@/components/ui/disclosure'
import { SummaryList } from '@/components/ui/summary-list'
import { currentActor } from '@/lib/auth/session'
import { spokenTo } from '@/lib/intake/spoken-to'
import { viewResult } from '@/lib/operations/intake/view-result'
import { guarded, valueOrLeave } from '../../../../guarded'
import { PatientFrame } from '../../../patient-frame'
import { SignedOut } from '../../../signed-out'
import { Handouts } from './handouts'
import { WhatNow } from './what-now'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('sent') })

export default guarded(['form', 'obstacles'], async ({ params }: PageProps<'/intake/[intakeId]/sent'>) => {
  const { intakeId } = await params
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const result = await viewResult(actor, { intakeId, locale: await getLocale() })
  if (!result.ok && result.code === 'not-sent-yet') redirect(`/intake/${intakeId}/${String(result.values?.page)}`)
  const sent = valueOrLeave(result)
  const t = await getTranslations('sent')
  return (
    <PatientFrame clinic={sent.clinic}>
      <div className="flex flex-col gap-8">
        <WhatNow sent={sent} intakeId={intakeId} />
        <Handouts handouts={sent.handouts} />
        <Disclosure summary={t('answers')}>
          {sent.sections.map((section) => (
            <section key={section.id} aria-label={section.title} className="mb-4">
              <h2 className="mb-1 font-bold">{section.title}</h2>
              <SummaryList rows={section.rows.map((row) => ({ key: row.item, term: row.label, value: row.answer }))} />
            </section>
          ))}
        </Disclosure>
        <p>
          <ButtonLink href="/my" variant="secondary">
            {t('home', spokenTo(sent.about))}
          </ButtonLink>
        </p>
      </div>
    </PatientFrame>
  )
})
