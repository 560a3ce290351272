import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { MailText } from '@/components/outbox/mail-text'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SummaryList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import { viewMessage } from '@/lib/operations/messages/view-message'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('message'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles'] as const

export default guarded(words, async ({ params }: PageProps<'/settings/outbox/[messageId]'>) => {
  const actor = await currentStaff()
  const mail = valueOrLeave(await viewMessage(actor, await params))
  const t = await getTranslations('outbox.message')
  const above = (await getTranslations('outbox'))('title')
  const format = await getFormatter()
  const at = format.dateTime(mail.at, { dateStyle: 'medium', timeStyle: 'short', timeZone: mail.timeZone })
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings/outbox">{above}</TextLink>} lead={t('lead')}>
        {t('title', { by: mail.by })}
      </PageTitle>
      <div className="max-w-[46rem]">
        {mail.hasEnded ? (
          <div className="mb-4">
            <Notice kind="warning">{t('ended')}</Notice>
          </div>
        ) : null}
        <SummaryList
          rows={[
            { key: 'at', term: t('at'), value: at },
            { key: 'from', term: t('from'), value: <span className="wrap-anywhere">{mail.fromName}</span> },
            { key: 'to', term: t('to'), value: <span className="wrap-anywhere">{mail.to}</span> },
            ...(mail.subject === null
              ? []
              : [
                  {
                    key: 'subject',
                    term: t('subject'),
                    value: (
                      <span lang={mail.locale} className="wrap-anywhere">
                        {mail.subject}
                      </span>
                    ),
                  },
                ]),
          ]}
        />
        <MailText label={t('text')} text={mail.text} lang={mail.locale} />
      </div>
    </ClinicFrame>
  )
})
