import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('problem'))('notFoundTitle'),
})

export default async function NotFound() {
  const t = await getTranslations('problem')
  return (
    <PublicShell>
      <PageTitle>{t('notFoundTitle')}</PageTitle>
      <p>{t('notFoundBody')}</p>
      <p className="mt-3 mb-6">{t('notFoundLink')}</p>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </PublicShell>
  )
}
