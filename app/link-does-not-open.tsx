import { getTranslations } from 'next-intl/server'
import { callWords } from '@/components/shell/call-words'
import { PageTitle } from '@/components/ui/page-title'
import { readClinicCookie } from '@/lib/web/clinic-cookie'
import { keptCookie } from './cookie-jar'
import { InAnEmergency } from './in-an-emergency'

interface LinkDoesNotOpenProps {
  /** Whose link it was, where that is known. */
  readonly clinic?: { readonly name: string; readonly phone: string }
}

/** Whatever is wrong with an address that somebody was sent: the same calm words, and what to do next. */
export async function LinkDoesNotOpen({ clinic: sender }: LinkDoesNotOpenProps) {
  const t = await getTranslations('link')
  // Without a clinic of its own, that of the last link which did open in this browser.
  const clinic = sender ?? readClinicCookie(await keptCookie('clinic'))
  return (
    <>
      <PageTitle>{t('badTitle')}</PageTitle>
      <p>{t('badBody')}</p>
      <h2 className="mt-6 mb-2 text-heading font-bold">{t('badNext')}</h2>
      <ol className="flex list-decimal flex-col gap-2 ps-6">
        <li>{t('badAgain')}</li>
        <li>{clinic ? t.rich('badCallClinic', callWords(clinic)) : t('badCall')}</li>
        <li>{t('badHave')}</li>
      </ol>
      <InAnEmergency />
    </>
  )
}
