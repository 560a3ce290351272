import { getTranslations } from 'next-intl/server'
import { PublicShell } from '@/components/shell/public-shell'
import { telHref } from '@/components/shell/call-link'
import { TellEnded } from '@/components/shell/tell-ended'
import { buttonClass } from '@/components/ui/button-look'
import { PageTitle } from '@/components/ui/page-title'
import { readClinicCookie } from '@/lib/web/clinic-cookie'
import { keptCookie } from './cookie-jar'
import { postedNow } from './posted'

export type Again = (form: FormData) => Promise<void>

interface UnavailableProps {
  /** Takes what was sent to this page once more. */
  readonly again?: Again | undefined
}

/** How a form names the action that it is for, without scripts. */
const nameOf = (action: Again) => `$ACTION_ID_${(action as unknown as { readonly $$id: string }).$$id}`

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
      {again && posted.length > 0 ? (
        // Sent by the browser itself, scripts or not: the reply is the page, with all that there is to say of what was sent.
        <form method="post" encType="multipart/form-data" className="mt-6">
          <input type="hidden" name={nameOf(again)} />
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
