'use client'

import { useTranslations } from 'next-intl'
import { PublicShell } from './public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'

/** Part of every page, for when there is nothing at its address: named there, and drawn only then. */
export function NotThere() {
  const t = useTranslations('problem')
  return (
    <PublicShell>
      <PageTitle>{t('notFoundTitle')}</PageTitle>
      <p>{t('notFoundBody')}</p>
      <p className="mt-3 mb-6">{t('notFoundLink')}</p>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </PublicShell>
  )
}
