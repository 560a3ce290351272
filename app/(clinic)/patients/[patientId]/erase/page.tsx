import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { EraseForm } from '@/components/patient/erase-form'
import { WhatGoes } from '@/components/patient/what-goes'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewErasure } from '@/lib/operations/patients/view-erasure'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { askForProof } from '../../../proof'
import { erase } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('erase'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'patient.erase', 'proof'] as const

export default guarded(words, async ({ params }: PageProps<'/patients/[patientId]/erase'>) => {
  const actor = await currentStaff()
  const record = valueOrLeave(await viewErasure(actor, await params))
  const { id, name, counts, holds, recordYears: years, keptUntil, recordNumber, drawn, provesBy: by } = record
  const t = await getTranslations('patient.erase')
  const format = await getFormatter()
  const tier = await getTranslations('clinical.tier')
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeZone: record.timeZone })
  const until = keptUntil && day(keptUntil)
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href={`/patients/${id}`}>{name}</TextLink>} lead={t('lead')}>
        <span className="wrap-anywhere">{t('title', { name })}</span>
      </PageTitle>
      <WhatGoes counts={counts} />
      <p className="mb-4 max-w-prose">
        {t('file')} <TextLink href={`/patients/${id}/export`}>{t('toFile')}</TextLink>
      </p>
      <div className="mb-6 flex max-w-[44rem] flex-col gap-3">
        <Notice kind={until ? 'warning' : 'info'}>
          {until ? t('years', { years, date: until }) : t('yearsOver', { years })}
        </Notice>
        {holds.length > 0 ? (
          <Notice kind="warning">
            {t('held')} <TextLink href={`/patients/${id}`}>{t('toRecord')}</TextLink>
          </Notice>
        ) : null}
        {counts.open > 0 ? (
          <Notice kind="warning">
            <p>{t('open', { count: counts.open })}</p>
            <ul>
              {record.openCases.map((each) => (
                <li key={each.id}>
                  <TextLink href={`/cases/${each.id}`}>
                    {t('openCase', { tier: tier(each.tier), date: day(each.openedAt) })}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
      {holds.length === 0 && counts.open === 0 ? (
        <EraseForm
          key={drawn}
          action={erase}
          proof={{ by, ask: askForProof }}
          patientId={id}
          {...{ recordNumber, drawn }}
        />
      ) : null}
    </ClinicFrame>
  )
})
