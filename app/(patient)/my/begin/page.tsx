import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Callable } from '@/components/shell/callable'
import { AgreeForm } from '@/components/patient/agree-form'
import { PageTitle } from '@/components/ui/page-title'
import { currentActor } from '@/lib/auth/session'
import { noticeVersion } from '@/lib/content/notice'
import { spokenTo } from '@/lib/intake/spoken-to'
import { viewBegin } from '@/lib/operations/intake/view-begin'
import { guarded, valueOrLeave } from '../../../guarded'
import { PatientFrame } from '../../patient-frame'
import { SignedOut } from '../../signed-out'
import { begin } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('titles'))('begin') })

export default guarded(['begin', 'form', 'obstacles'], async () => {
  const actor = await currentActor()
  if (actor?.kind !== 'patient') return <SignedOut />
  const { clinic, givenName, number, isToBegin, draft, about } = valueOrLeave(await viewBegin(actor, {}))
  if (draft) redirect(`/intake/${draft.id}/${draft.page}`)
  if (!isToBegin) redirect('/my')
  const t = await getTranslations('begin')
  const to = spokenTo(about)
  return (
    <PatientFrame clinic={clinic}>
      <PageTitle lead={t('lead')}>{t('title', { ...to, name: givenName })}</PageTitle>
      <AgreeForm action={begin} clinicName={clinic.name} number={number} about={about}>
        <h2 className="mb-2 text-heading font-bold">{t('noticeTitle')}</h2>
        <div className="mb-6 flex flex-col gap-3">
          <p>{t('who', { ...to, clinic: clinic.name })}</p>
          <p>{t('why', to)}</p>
          <p>{t('how', { ...to, clinic: clinic.name })}</p>
          <p>{t('alert')}</p>
          <p>
            <Callable text={t('right', { ...to, phone: clinic.phone })} numbers={[clinic.phone]} />
          </p>
          <p className="text-small text-muted">{t('version', { version: noticeVersion })}</p>
        </div>
      </AgreeForm>
    </PatientFrame>
  )
})
