import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { SetUpCodesForm } from '@/components/account/set-up-codes-form'
import { OneTapForm } from '@/components/case/one-tap-form'
import { PublicShell } from '@/components/shell/public-shell'
import { PageTitle } from '@/components/ui/page-title'
import { firstSetUp } from '@/lib/auth/first-codes'
import { currentHalfOpen } from '@/lib/auth/half-open'
import { currentSession } from '@/lib/auth/session'
import { systemClock } from '@/lib/clock'
import { guarded } from '../../guarded'
import { squareOf } from '../../square-of'
import { goOn, saveFirstCodes } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('setUpCodes'),
})

export default guarded(['codes', 'form', 'obstacles', 'proof'], async () => {
  const [session, half] = [await currentSession(), await currentHalfOpen()]
  if (!session || !half) redirect('/')
  if (half.awaits === 'code') redirect('/sign-in/code')
  const setUp = await firstSetUp(session, systemClock)
  const t = await getTranslations('codes')
  return (
    <PublicShell>
      <PageTitle lead={setUp ? t('setUpLead', { clinic: setUp.clinic }) : undefined}>{t('setUpTitle')}</PageTitle>
      <SetUpCodesForm
        action={saveFirstCodes}
        setUp={setUp && { square: squareOf(setUp.uri), secret: setUp.key }}
        after={<OneTapForm action={goOn} fields={{}} label={t('kept')} variant="primary" />}
      />
    </PublicShell>
  )
})
