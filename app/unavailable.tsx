import { getTranslations } from 'next-intl/server'
import { PublicShell } from '@/components/shell/public-shell'
import { telHref } from '@/components/shell/call-link'
import { PageTitle } from '@/components/ui/page-title'
import { readClinicCookie } from '@/lib/web/clinic-cookie'
import { keptCookie } from './cookie-jar'

/** The calm page. The phone number comes from the cookie that was set when the link was opened. */
export async function Unavailable() {
  const t = await getTranslations('problem')
  const clinic = readClinicCookie(await keptCookie('clinic'))
  return (
    <PublicShell>
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('body')}</p>
      <p className="mt-3">{t('answersKept')}</p>
      <p className="mt-3 font-semibold">
        {clinic ? (
          <a href={telHref(clinic.phone)}>{t('phone', { clinic: clinic.name, phone: clinic.phone })}</a>
        ) : (
          t('noPhone')
        )}
      </p>
      <p className="mt-3">{t('emergency')}</p>
      <p className="mt-6">
        <a href="">{t('retry')}</a>
      </p>
    </PublicShell>
  )
}
