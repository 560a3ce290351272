import { useFormatter, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { telHref } from '@/components/shell/call-link'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { dayOf, isUnderWay } from '@/lib/cases/check-in'
import type { CaseView } from '@/lib/cases/case-view'
import type { CheckInView, FollowsView } from '@/lib/cases/check-in-view'
import { CheckInLine } from './check-in-line'
import { CheckInLink, type LinkOf } from './check-in-link'
import { OneTapForm } from './one-tap-form'
import { WhoseNumber } from './whose-number'

interface CaseCheckInProps extends Pick<LinkOf, 'renew'> {
  readonly view: LinkOf['view'] & {
    readonly patient: Pick<CaseView['patient'], 'givenName' | 'phone' | 'whoseNumber'>
    readonly follows: FollowsView | null
    readonly checkIn: CheckInView | null
  }
  readonly settle: FormAction
}

/** Where this case comes from, what the check-in brought, and what can be done where nobody heard from them. */
export function CaseCheckIn({ view, settle, renew }: CaseCheckInProps) {
  const t = useTranslations('caseSeen.checkIn')
  const format = useFormatter()
  const { follows, checkIn, timeZone } = view
  return (
    <>
      {follows ? (
        <p className="border-b border-rule px-4 py-2.5">
          {t('follows', {
            day: dayOf[follows.kind],
            date: format.dateTime(follows.at, { dateStyle: 'medium', timeZone }),
          })}{' '}
          <TextLink href={`/cases/${follows.caseId}`}>{t('openFollowed')}</TextLink>
        </p>
      ) : null}
      {checkIn?.isUnheard ? (
        <Unheard view={view} checkIn={checkIn} settle={settle} renew={renew} />
      ) : checkIn && !isUnderWay(checkIn) ? (
        <CheckInLine checkIn={checkIn} timeZone={timeZone} />
      ) : null}
    </>
  )
}

function Unheard({ view, checkIn, settle, renew }: CaseCheckInProps & { readonly checkIn: CheckInView }) {
  const t = useTranslations('caseSeen.checkIn')
  const { patient, timeZone } = view
  const { givenName, phone, whoseNumber } = patient
  return (
    <div data-print="no" data-acts className="mt-4">
      <Notice kind="warning" title={t('title', { day: dayOf[checkIn.kind] })}>
        <CheckInLine checkIn={checkIn} timeZone={timeZone} isPlain />
        <p>{t('heardNothing', { name: givenName })}</p>
        <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">
          {phone ? (
            <span>
              <a href={telHref(phone)} className="font-semibold whitespace-nowrap tabular-nums">
                {t('call', { phone })}
              </a>{' '}
              <WhoseNumber known={whoseNumber} />
            </span>
          ) : (
            <span>{t('noPhone')}</span>
          )}
          <OneTapForm action={settle} fields={{ caseId: view.id }} label={t('settle')} />
        </div>
        <CheckInLink view={view} renew={renew} />
      </Notice>
    </div>
  )
}
