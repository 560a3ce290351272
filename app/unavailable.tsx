import { getTranslations } from 'next-intl/server'
import { PublicShell } from '@/components/shell/public-shell'
import { telHref } from '@/components/shell/call-link'
import { TellEnded } from '@/components/shell/tell-ended'
import { buttonClass } from '@/components/ui/button-look'
import { PageTitle } from '@/components/ui/page-title'
import { readClinicCookie } from '@/lib/web/clinic-cookie'
import { keptCookie } from './cookie-jar'
import { postedNow } from './posted'

interface UnavailableProps {
  /** Takes what was sent to this page once more. */
  readonly again?: ((form: FormData) => Promise<void>) | undefined
}

/** The calm page. The phone number comes from the cookie that was set when the link was opened. */
export async function Unavailable({ again }: UnavailableProps) {
  const t = await getTranslations('problem')
  const posted = again ? await postedNow() : []
  const clinic = readClinicCookie(await keptCookie('clinic'))
  return (
    <PublicShell>
      {/* Whoever signed out meanwhile comes to this in the place of the door. */}
      <TellEnded />
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('body')}</p>
      <p className="mt-3">{t(posted.length > 0 ? 'sentIsHere' : 'answersKept')}</p>
      <p className="mt-3 font-semibold">
        {clinic ? (
          <a href={telHref(clinic.phone)}>{t('phone', { clinic: clinic.name, phone: clinic.phone })}</a>
        ) : (
          t('noPhone')
        )}
      </p>
      <p className="mt-3">{t('emergency')}</p>
      {posted.length > 0 ? (
        <form action={again} className="mt-6">
          {posted.map(([name, value], at) => (
            <input key={at} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={buttonClass('primary')}>
            {t('retry')}
          </button>
        </form>
      ) : (
        <p className="mt-6">
          <a href="">{t('retry')}</a>
        </p>
      )}
    </PublicShell>
  )
}
