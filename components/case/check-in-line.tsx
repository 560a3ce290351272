import { useFormatter, useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import { dayOf } from '@/lib/cases/check-in'
import type { CheckInView } from '@/lib/cases/check-in-view'

interface CheckInLineProps {
  readonly checkIn: CheckInView
  readonly timeZone: string
  /** Its heading stands above it already. */
  readonly isPlain?: boolean
}

/** How far the check-in of this case is, and what was answered. */
export function CheckInLine({ checkIn, timeZone, isPlain = false }: CheckInLineProps) {
  const t = useTranslations('caseSeen.checkIn')
  const format = useFormatter()
  const { state, reason, isDue, hasBegun, openedCaseId, settledBy, settledAt, sections } = checkIn
  const time = (at: Date | null) =>
    at ? format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }) : ''
  const standing = t(`state.${wordsFor(checkIn)}`, {
    due: time(checkIn.dueAt),
    sent: time(checkIn.sentAt),
    reminded: time(checkIn.remindedAt),
    settled: time(settledAt),
    reason: reason ? t(`reason.${reason}`) : '',
  })
  const isWaiting = state === 'sent' || state === 'reminded' || state === 'no-reply'
  return (
    <div className={isPlain ? undefined : 'border-y border-rule py-2.5 print:hidden'}>
      <p>
        {isPlain ? null : <strong>{t('title', { day: dayOf[checkIn.kind] })}: </strong>}
        {isDue ? <strong>{standing}</strong> : <span>{standing}</span>}{' '}
        <span>{isWaiting && hasBegun ? t('begun') : null}</span>{' '}
        {openedCaseId ? <TextLink href={`/cases/${openedCaseId}`}>{t('openCase')}</TextLink> : null}
        <span>{settledBy && settledAt ? t('settledBy', { name: settledBy, time: time(settledAt) }) : null}</span>
      </p>
      {sections.length > 0 ? (
        <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
          {sections.map((row) => (
            <div key={row.item} className="flex min-w-0 gap-1.5">
              <dt className="text-muted">{row.label}</dt>
              <dd lang={row.lang} className="font-semibold tabular-nums">
                {row.answer}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  )
}

function wordsFor({ state, reason, isDue, sentAt, remindedAt, hasAddress }: CheckInView) {
  if (state === 'skipped' && reason === 'link-in-use') return 'skipped-link'
  if (state === 'no-reply' && sentAt === null) return 'no-reply-unasked'
  if (state === 'no-reply' && remindedAt === null) return 'no-reply-unreminded'
  if (state === 'reminded' && remindedAt === null) return isDue ? 'reminded-unsent-due' : 'reminded-unsent'
  if (state === 'planned' && !hasAddress) return isDue ? 'planned-no-address-due' : 'planned-no-address'
  return isDue && (state === 'planned' || state === 'sent' || state === 'reminded') ? (`${state}-due` as const) : state
}
