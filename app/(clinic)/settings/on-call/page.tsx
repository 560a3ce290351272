import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OnCallForm } from '@/components/clinic/on-call-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewOnCall } from '@/lib/operations/clinic/view-on-call'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { saveOnCall } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('onCall'),
})

export default guarded(['form', 'obstacles', 'onCall'], async ({ searchParams }: PageProps<'/settings/on-call'>) => {
  const actor = await currentStaff()
  const { canSend, ...shown } = valueOrLeave(await viewOnCall(actor, {}))
  const isSaved = (await searchParams)['saved'] === 'yes'
  const t = await getTranslations('onCall')
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle above={<TextLink href="/settings">{t('settings')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-6">
        {canSend ? null : <Notice kind="warning">{t('noServer')}</Notice>}
        {shown.ids.length === 0 ? <p>{t('empty')}</p> : null}
        <OnCallForm key={shown.seen} action={saveOnCall} {...shown} isSaved={isSaved} />
      </div>
    </ClinicFrame>
  )
})
