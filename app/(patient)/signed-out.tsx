import { getTranslations } from 'next-intl/server'
import { callWords } from '@/components/shell/call-words'
import { PublicShell } from '@/components/shell/public-shell'
import { TellEnded } from '@/components/shell/tell-ended'
import { PageTitle } from '@/components/ui/page-title'
import { readClinicCookie } from '@/lib/web/clinic-cookie'
import { keptCookie } from '../cookie-jar'
import { InAnEmergency } from '../in-an-emergency'

/** A session that ended in the middle of a form: the link leads back to the same question. Not everybody has one. */
export async function SignedOut() {
  const t = await getTranslations('signedOut')
  const clinic = readClinicCookie(await keptCookie('clinic'))
  return (
    <PublicShell surface="patient">
      <TellEnded />
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('body')}</p>
      <p className="mt-3">{t('saved')}</p>
      {clinic ? <p className="mt-3">{t.rich('call', callWords(clinic))}</p> : null}
      <InAnEmergency />
    </PublicShell>
  )
}
