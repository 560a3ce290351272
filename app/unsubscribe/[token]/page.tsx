import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PatientShell } from '@/components/shell/patient-shell'
import { PublicShell } from '@/components/shell/public-shell'
import { Actions } from '@/components/ui/actions'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { findMailSwitch } from '@/lib/auth/mail-switch'
import { guarded } from '../../guarded'
import { LinkDoesNotOpen } from '../../link-does-not-open'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('titles'))('mailSwitch'),
})

type Props = PageProps<'/unsubscribe/[token]'>

/** Looking switches nothing, for link scanners look too. The form is a plain one, and posts to where it stands. */
export default guarded(['form'], async ({ params, searchParams }: Props) => {
  const { token } = await params
  const found = await findMailSwitch(token)
  const t = await getTranslations('mailSwitch')
  if (!found) {
    return (
      <PublicShell surface="patient">
        <LinkDoesNotOpen />
      </PublicShell>
    )
  }
  const { clinic, isOff } = found
  const isTooOften = (await searchParams)['often'] === 'yes'
  const values = { clinic: clinic.name }
  return (
    <PatientShell clinic={clinic}>
      <PageTitle>{t('title', values)}</PageTitle>
      {isTooOften ? (
        <div className="mb-5">
          <Notice kind="warning" role="alert">
            {t('tooOften')}
          </Notice>
        </div>
      ) : null}
      <p className={isOff ? 'font-semibold' : undefined}>{isOff ? t('offLead', values) : t('onLead', values)}</p>
      {isOff ? null : <p className="mt-3">{t('onKept')}</p>}
      <form method="post" action={`/unsubscribe/${token}`}>
        <input type="hidden" name="wish" value={isOff ? 'on' : 'off'} />
        <Actions>
          <Button type="submit" variant={isOff ? 'secondary' : 'primary'}>
            {isOff ? t('start') : t('stop')}
          </Button>
        </Actions>
      </form>
    </PatientShell>
  )
})
