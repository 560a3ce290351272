import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { CodeForm } from '@/components/account/code-form'
import { PublicShell } from '@/components/shell/public-shell'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { currentHalfOpen } from '@/lib/auth/half-open'
import { guarded } from '../../guarded'
import { sendCode } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('code'),
})

export default guarded(['codes', 'form', 'obstacles'], async () => {
  const half = await currentHalfOpen()
  if (!half) redirect('/')
  if (half.awaits === 'set-up') redirect('/sign-in/set-up')
  const t = await getTranslations('codes')
  return (
    <PublicShell>
      <PageTitle lead={t('askLead')}>{t('askTitle')}</PageTitle>
      <CodeForm id="sign-in" action={sendCode} label={t('goOn')} isPrimary />
      <p className="mt-6">{t('lost')}</p>
      <p className="mt-3">
        <TextLink href="/sign-in">{t('other')}</TextLink>
      </p>
    </PublicShell>
  )
})
