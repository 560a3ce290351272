import { getTranslations } from 'next-intl/server'
import { PublicShell } from '@/components/shell/public-shell'
import { TellEnded } from '@/components/shell/tell-ended'
import { PageTitle } from '@/components/ui/page-title'

/** A session that ended in the middle of a form: the link leads back to the same question. */
export async function SignedOut() {
  const t = await getTranslations('signedOut')
  return (
    <PublicShell surface="patient">
      <TellEnded />
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('body')}</p>
      <p className="mt-3">{t('saved')}</p>
    </PublicShell>
  )
}
