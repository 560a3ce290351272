import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForgotForm } from '@/components/form/forgot-form'
import { PublicShell } from '@/components/shell/public-shell'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { canSendLinks } from '@/lib/auth/account-of'
import { guarded } from '../../guarded'
import { askForLink } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('forgot'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'password', 'signIn'] as const

/** The same whoever asks: it does not say whether anybody works here under an address. */
export default guarded(words, async ({ searchParams }: PageProps<'/sign-in/forgot'>) => {
  const isSent = (await searchParams)['sent'] === 'yes'
  const t = await getTranslations('password')
  const back = <TextLink href="/sign-in">{t('backToSignIn')}</TextLink>
  if (isSent) {
    return (
      <PublicShell>
        <PageTitle>{t('sentTitle')}</PageTitle>
        <p role="status">{t('sentBody')}</p>
        <p className="mt-3">{t('sentElse')}</p>
        <p className="mt-6">{back}</p>
      </PublicShell>
    )
  }
  if (!canSendLinks()) {
    return (
      <PublicShell>
        <PageTitle lead={t('noServer')}>{t('forgotTitle')}</PageTitle>
        <p>{back}</p>
      </PublicShell>
    )
  }
  return (
    <PublicShell>
      <PageTitle lead={t('forgotLead')}>{t('forgotTitle')}</PageTitle>
      <ForgotForm action={askForLink} />
      <p className="mt-6">{back}</p>
    </PublicShell>
  )
})
