import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChoosePasswordForm } from '@/components/form/choose-password-form'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'
import { findPasswordLink } from '@/lib/auth/choose-password'
import { systemClock } from '@/lib/clock'
import { guarded } from '../../guarded'
import { choose } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('choosePassword'),
})

/** Looking changes nothing: a link scanner that opens this page does not use the link up. */
export default guarded(['form', 'obstacles', 'password'], async ({ params }: PageProps<'/join/[token]'>) => {
  const { token } = await params
  const t = await getTranslations('password')
  const found = await findPasswordLink(token, systemClock)
  if (!found) {
    return (
      <PublicShell>
        <PageTitle lead={t('endedLead')}>{t('endedTitle')}</PageTitle>
        <ButtonLink href="/sign-in/forgot">{t('askAgain')}</ButtonLink>
      </PublicShell>
    )
  }
  const { link, person, clinic } = found
  const values = { name: person.name, clinic: clinic.name }
  return (
    <PublicShell>
      <PageTitle lead={t(`${link.purpose}Lead`, values)}>{t(`${link.purpose}Title`, values)}</PageTitle>
      <ChoosePasswordForm action={choose} token={token} email={person.email} />
    </PublicShell>
  )
})
