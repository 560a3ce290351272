import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmailLinkForm } from '@/components/form/email-link-form'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'
import { findOpenEmailChange } from '@/lib/auth/change-email'
import { systemClock } from '@/lib/clock'
import { guarded } from '../../guarded'
import { press } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('emailLink'),
})

const acts = ['confirm', 'stop', 'take-back'] as const

/** Looking changes nothing: a link scanner that opens this page uses no link up. */
export default guarded(['form', 'obstacles'], async ({ params, searchParams }: PageProps<'/address/[token]'>) => {
  const { token } = await params
  const { did } = await searchParams
  const t = await getTranslations('emailLink')
  const done = acts.find((each) => each === did)
  if (done) {
    return (
      <PublicShell>
        <PageTitle lead={t(`done.${done}.lead`)}>{t(`done.${done}.title`)}</PageTitle>
        {done === 'confirm' ? <ButtonLink href="/">{t('goOn')}</ButtonLink> : null}
        {done === 'stop' ? <ButtonLink href="/sign-in/forgot">{t('choose')}</ButtonLink> : null}
      </PublicShell>
    )
  }
  const found = await findOpenEmailChange(token, systemClock)
  if (!found) {
    return (
      <PublicShell>
        <PageTitle lead={t('endedLead')}>{t('endedTitle')}</PageTitle>
        <ButtonLink href="/">{t('goOn')}</ButtonLink>
      </PublicShell>
    )
  }
  const { change, clinic, does } = found
  const { oldEmail, newEmail } = change
  return (
    <PublicShell>
      <div className="wrap-anywhere">
        <PageTitle lead={t(`${does}.lead`, { clinic: clinic.name, oldEmail, newEmail })}>
          {t(`${does}.title`)}
        </PageTitle>
      </div>
      <EmailLinkForm action={press} token={token} does={does} label={t(`${does}.button`)} />
    </PublicShell>
  )
})
