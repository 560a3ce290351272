import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { EmailForm } from '@/components/account/email-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewEmail } from '@/lib/operations/account/view-email'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { askForProof } from '../../proof'
import { askForEmail } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('ownEmail'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'ownEmail', 'proof'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/account/email'>) => {
  const actor = await currentStaff()
  const { email, timeZone, asksCode, provesBy: by, waiting, canSend } = valueOrLeave(await viewEmail(actor, {}))
  const isAsked = (await searchParams)['done'] === 'asked' && waiting !== null
  const t = await getTranslations('ownEmail')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <ClinicFrame actor={actor} at="account">
      <PageTitle above={<TextLink href="/account">{t('back')}</TextLink>} lead={t('lead', { email })}>
        {t('title')}
      </PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-6 wrap-anywhere">
        {isAsked ? (
          <Notice kind="success" role="status">
            {t('asked')}
          </Notice>
        ) : null}
        {waiting ? <p>{t('waits', { email: waiting.email, date: day(waiting.until) })}</p> : null}
        {canSend ? (
          <EmailForm key={waiting?.email} action={askForEmail} proof={{ by, ask: askForProof }} asksCode={asksCode} />
        ) : (
          <p>{t('noServer')}</p>
        )}
      </div>
    </ClinicFrame>
  )
})
