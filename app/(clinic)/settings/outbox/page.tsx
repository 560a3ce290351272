import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OutboxTable } from '@/components/outbox/outbox-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { listMessages } from '@/lib/operations/messages/list-messages'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { sendAgain } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('outbox'),
})

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/settings/outbox'>) => {
  const actor = await currentStaff()
  const { after, again } = await searchParams
  const older = typeof after === 'string' ? after : null
  const { messages, next, timeZone, hasServer } = valueOrLeave(await listMessages(actor, { after: older }))
  const t = await getTranslations('outbox')
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings">{t('settings')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <div className="mb-4 flex flex-col gap-3 empty:hidden">
        {again === 'yes' ? (
          <Notice kind="success" role="status">
            {t('againDone')}
          </Notice>
        ) : null}
        {hasServer ? null : <Notice title={t('noServer')}>{t('noServerBody')}</Notice>}
      </div>
      {messages.length === 0 ? (
        <EmptyState title={t(older ? 'emptyOlder' : 'empty')}>{older ? null : t('emptyBody')}</EmptyState>
      ) : (
        <OutboxTable messages={messages} timeZone={timeZone} sendAgain={sendAgain} />
      )}
      <p className="mt-4 flex flex-wrap gap-3 empty:hidden">
        {older ? (
          <ButtonLink href="/settings/outbox" variant="secondary">
            {t('first')}
          </ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink href={`/settings/outbox?${new URLSearchParams({ after: next }).toString()}`} variant="secondary">
            {t('next')}
          </ButtonLink>
        ) : null}
      </p>
    </ClinicFrame>
  )
})
