import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ByPasskey } from '@/components/form/by-passkey'
import { ByProvider } from '@/components/form/by-provider'
import { SignInForm } from '@/components/form/sign-in-form'
import { PublicShell } from '@/components/shell/public-shell'
import { TellEnded } from '@/components/shell/tell-ended'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { hasClinic } from '@/lib/auth/first-clinic'
import { passkeyPlace } from '@/lib/auth/passkey-place'
import { providerName, providerSettings } from '@/lib/auth/provider'
import { currentActor } from '@/lib/auth/session'
import { refused } from '@/lib/result'
import { idleMark } from '@/lib/web/idle'
import { isProviderRefusal, refusalMark } from '@/lib/web/provider-refusals'
import { guarded } from '../guarded'
import { said } from '../said'
import { askPasskey, signInByPasskey, signInStaff } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('signIn'),
})

/** What its parts in the browser say. */
const words = ['askPasskey', 'form', 'obstacles', 'signIn'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/sign-in'>) => {
  const actor = await currentActor()
  if (actor?.kind === 'staff') redirect('/')
  if (!(await hasClinic())) redirect('/set-up')
  const t = await getTranslations('signIn')
  const { [idleMark]: idle, [refusalMark]: refusal } = await searchParams
  const isIdle = idle === 'yes'
  return (
    <PublicShell>
      <TellEnded />
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      {isIdle ? (
        <div className="mb-6">
          <Notice kind="warning" role="status">
            {(await getTranslations('idle'))('ended')}
          </Notice>
        </div>
      ) : null}
      {isProviderRefusal(refusal) ? (
        <div className="mb-6">
          <Notice kind="warning" role="alert">
            {(await said(refused(refusal))).problem}
          </Notice>
        </div>
      ) : null}
      <SignInForm action={signInStaff} />
      {providerSettings() ? (
        <ByProvider lead={t('or')}>{t('by', { name: providerName() ?? t('workAccount') })}</ByProvider>
      ) : null}
      {/* Last: it comes with the scripts, and would move what stands below it from under a finger. */}
      {passkeyPlace() ? <ByPasskey lead={t('orPasskey')} ask={askPasskey} send={signInByPasskey} /> : null}
    </PublicShell>
  )
})
