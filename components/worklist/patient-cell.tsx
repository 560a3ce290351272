import { useTranslations } from 'next-intl'
import { LockSign } from '@/components/ui/lock-sign'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { dayOf } from '@/lib/cases/check-in'
import type { ListedCase } from '@/lib/cases/live-list'
import { stateOf } from '@/lib/cases/step'

interface PatientCellProps {
  readonly row: ListedCase
  /** It is no longer what this list is for. */
  readonly hasLeft: boolean
  /** This list, to come back to. */
  readonly list: string
}

/** A visit that comes too late does not look calm, and what was handed to a group says to whom. */
function stateWord({ bookedLate, group }: ListedCase, state: NonNullable<ReturnType<typeof stateOf>>) {
  if (bookedLate) return 'booked-late'
  return state === 'new' && group ? 'handed' : state
}

export function PatientCell({ row, hasLeft, list }: PatientCellProps) {
  const t = useTranslations('worklist')
  const isClosed = row.closedAt !== null
  const state = row.nextStep && stateOf(row.nextStep, row.tries)
  const words = { tries: row.tries, group: row.group?.name ?? '' }
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1 not-print:max-md:inline not-print:max-md:leading-7 not-print:max-md:*:me-1.5">
      <TextLink
        href={`/cases/${row.id}`}
        data-case={row.id}
        className="min-w-0 font-semibold wrap-anywhere max-md:py-2"
      >
        <bdi>{row.name}</bdi>
      </TextLink>
      {row.isRestricted ? <LockSign label={t('restricted')} /> : null}
      <span className="font-normal whitespace-nowrap text-muted tabular-nums">
        <span aria-hidden="true">{t('age', { age: row.age })}</span>
        <VisuallyHidden>{t('ageLong', { age: row.age })}</VisuallyHidden>
      </span>
      {state ? <Tag strong={row.bookedLate !== null}>{t(`state.${stateWord(row, state)}`, words)}</Tag> : null}
      {row.isUnmatched ? <Tag>{t('unmatched')}</Tag> : null}
      {row.hasNews ? <Tag strong>{t('news')}</Tag> : null}
      {row.isStillAnswering ? <Tag>{t('answering')}</Tag> : null}
      {row.patientSays && !isClosed ? <Tag>{t(`patientSays.${row.patientSays}`)}</Tag> : null}
      {row.escalation && !isClosed ? (
        row.escalation.answeredBy === null ? (
          <Tag>{t('escalated')}</Tag>
        ) : (
          <Tag>{t('answered', { name: row.escalation.answeredBy })}</Tag>
        )
      ) : null}
      {row.checkIn ? <Tag>{t('checkIn', { day: dayOf[row.checkIn] })}</Tag> : null}
      {row.reading ? <Tag strong={row.reading !== 'unread-card'}>{t(`reading.${row.reading}`)}</Tag> : null}
      {row.isUnheard ? <Tag>{t('unheard')}</Tag> : null}
      {row.signBy === null ? null : <Tag>{t('toSign')}</Tag>}
      {hasLeft ? <Tag>{isClosed ? t('closed') : t('leftList')}</Tag> : null}
      {isClosed ? null : (
        <TextLink
          href={`/cases/${row.id}/give${list}`}
          className="inline-flex min-h-6 items-center text-small font-normal max-md:hidden"
        >
          {t.rich('give', { name: row.name, hidden: (words) => <VisuallyHidden>{words}</VisuallyHidden> })}
        </TextLink>
      )}
    </span>
  )
}
