import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ErasedTable } from '@/components/patient/erased-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { listErasedRecords } from '@/lib/operations/patients/list-erased-records'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('erased'),
})

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/settings/erased'>) => {
  const actor = await currentStaff()
  const { after, done } = await searchParams
  const older = typeof after === 'string' ? after : null
  const { erasures, next, timeZone } = valueOrLeave(await listErasedRecords(actor, { after: older }))
  const t = await getTranslations('erased')
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings">{t('settings')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      {done === 'yes' ? (
        <div className="mb-4">
          <Notice kind="success" role="status">
            {t('done')}
          </Notice>
        </div>
      ) : null}
      {erasures.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>
      ) : (
        <ErasedTable erasures={erasures} timeZone={timeZone} />
      )}
      <p className="mt-4 flex flex-wrap gap-3 empty:hidden">
        {older ? (
          <ButtonLink href="/settings/erased" variant="secondary">
            {t('first')}
          </ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink href={`/settings/erased?${new URLSearchParams({ after: next }).toString()}`} variant="secondary">
            {t('next')}
          </ButtonLink>
        ) : null}
      </p>
    </ClinicFrame>
  )
})
