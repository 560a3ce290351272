import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/ui/page-title'

/** Whatever is wrong with an address that somebody was sent: the same calm words. */
export async function LinkDoesNotOpen() {
  const t = await getTranslations('link')
  return (
    <>
      <PageTitle>{t('badTitle')}</PageTitle>
      <p>{t('badBody')}</p>
      <p className="mt-3 font-semibold">{t('badNext')}</p>
      <p className="mt-3">{t('badEmergency')}</p>
    </>
  )
}
