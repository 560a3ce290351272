import { LockSign } from '@/components/ui/lock-sign'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { dayOf } from '@/lib/cases/check-in'
import type { ListedCase } from '@/lib/cases/live-list'
import { stateOf } from '@/lib/cases/step'
import type { RowWords } from './row-words'

interface PatientCellProps {
  readonly row: ListedCase
  /** It is no longer what this list is for. */
  readonly hasLeft: boolean
  /** This list, to come back to. */
  readonly list: string
  readonly words: RowWords
}

/** A visit that comes too late does not look calm, and what was handed to a group says to whom. */
function stateWord({ bookedLate, group }: ListedCase, state: NonNullable<ReturnType<typeof stateOf>>) {
  if (bookedLate) return 'booked-late'
  return state === 'new' && group ? 'handed' : state
}

export function PatientCell({ row, hasLeft, list, words: { t } }: PatientCellProps) {
  const isClosed = row.closedAt !== null
  const state = row.nextStep && stateOf(row.nextStep, row.tries)
  const said = { tries: row.tries, group: row.group?.name ?? '' }
  return (
    <span className="case-name">
      <TextLink href={`/cases/${row.id}`} data-case={row.id}>
        <bdi>{row.name}</bdi>
      </TextLink>
      {row.isRestricted ? <LockSign label={t('restricted')} /> : null}
      <span className="case-age">
        <span aria-hidden="true">{t('age', { age: row.age })}</span>
        <VisuallyHidden>{t('ageLong', { age: row.age })}</VisuallyHidden>
      </span>
      {state ? <Tag strong={row.bookedLate !== null}>{t(`state.${stateWord(row, state)}`, said)}</Tag> : null}
      {row.speaks ? <Tag>{row.speaks}</Tag> : null}
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
        <TextLink href={`/cases/${row.id}/give${list}`} className="case-give">
          {t.rich('give', { name: row.name, hidden: (to) => <VisuallyHidden>{to}</VisuallyHidden> })}
        </TextLink>
      )}
    </span>
  )
}
