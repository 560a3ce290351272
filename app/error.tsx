'use client'

import { useTranslations } from 'next-intl'
import { PublicShell } from '@/components/shell/public-shell'
import { Button } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('problem')
  return (
    <PublicShell>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('body')}</p>
      <p className="mt-3">{t('answersKept')}</p>
      <p className="mt-3 mb-6">{t('emergency')}</p>
      <Button onClick={reset}>{t('retry')}</Button>
    </PublicShell>
  )
}
