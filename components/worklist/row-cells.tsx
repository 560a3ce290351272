import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useShortMoment } from '@/components/case/short-moment'
import { Overdue } from '@/components/ui/overdue'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { ListedCase } from '@/lib/cases/live-list'
import { isMostlyUnsure } from '@/lib/triage/named-flags'
import { agoWords, durationWords } from './duration'

interface MomentProps {
  readonly at: number
  readonly timeZone: string
  readonly children: ReactNode
}

export function Moment({ at, timeZone, children }: MomentProps) {
  const format = useFormatter()
  const date = new Date(at)
  return (
    <Time at={date} title={format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone })}>
      {children}
    </Time>
  )
}

interface NextProps {
  readonly row: Pick<ListedCase, 'closedAt' | 'signBy' | 'nextStep' | 'bookedLate'>
  readonly now: number
  readonly timeZone: string
  readonly isToSign: boolean
}

/** What is next and how long there is for it; of a closed case, how long ago it was, or by when it is to be read. */
export function Next({ row: { closedAt, signBy, nextStep, bookedLate }, isToSign, now, timeZone }: NextProps) {
  const t = useTranslations('worklist')
  const d = useTranslations('duration')
  const short = useShortMoment(new Date(now), timeZone)
  if (isToSign && signBy !== null) return <Step {...{ words: t('step.read'), at: signBy, now, timeZone }} />
  if (closedAt !== null) {
    return <Moment {...{ at: closedAt, timeZone }}>{agoWords(d, now - closedAt)}</Moment>
  }
  if (!nextStep) return null
  const { kind, at, to, isAgreed } = nextStep
  const { isToday, words: time } = short(new Date(at))
  const values = { to: to ?? '', time, isToday: String(isToday) }
  return (
    <>
      <Step {...{ words: t(`step.${isAgreed ? 'visit' : kind}`, values), at, now, timeZone }} />
      {bookedLate ? (
        <span className="block whitespace-normal not-print:max-md:ms-[0.6em] not-print:max-md:inline">
          <Overdue>
            {t(bookedLate.word === null ? 'bookedLate' : 'toldLate', {
              time: short(new Date(bookedLate.target)).words,
              word: bookedLate.word ?? '',
            })}
          </Overdue>
        </span>
      ) : null}
    </>
  )
}

function Step({
  words,
  at,
  now,
  timeZone,
}: Omit<MomentProps, 'children'> & Record<'words', string> & Record<'now', number>) {
  const t = useTranslations('worklist')
  const d = useTranslations('duration')
  const time = durationWords(d, at - now)
  return (
    <>
      <span className="block whitespace-normal not-print:max-md:me-1 not-print:max-md:inline">{words}</span>{' '}
      <Moment {...{ at, timeZone }}>
        {at >= now ? t('ahead', { time }) : <Overdue>{t('overdue', { time })}</Overdue>}
      </Moment>
    </>
  )
}

/** Why it is where it is: what is newest first, then the flags that count. */
export function Why({ topFlags, moreFlags, reopened }: Pick<ListedCase, 'topFlags' | 'moreFlags' | 'reopened'>) {
  const t = useTranslations('worklist')
  const quoted = useTranslations('clinical')
  return topFlags.length === 0 && !reopened ? (
    <span className="text-muted">{t('noFlags')}</span>
  ) : (
    <span className="block wrap-anywhere not-print:max-md:inline md:min-w-28 lg:min-w-40">
      {reopened ? (
        <strong className="line-clamp-2 print:line-clamp-none">
          {t('reopened', {
            hasWords: String(reopened.words !== null),
            words: quoted('quoted', { words: reopened.words ?? '' }),
          })}
        </strong>
      ) : null}
      {isMostlyUnsure({ topFlags, moreFlags }) ? <strong className="block">{t('mostlyUnsure')}</strong> : null}
      <span>{topFlags.join(' · ')}</span>{' '}
      {moreFlags > 0 ? <span className="whitespace-nowrap text-muted">{t('more', { count: moreFlags })}</span> : null}
    </span>
  )
}

export function Owner({ owner, group }: Pick<ListedCase, 'owner' | 'group'>) {
  const t = useTranslations('worklist')
  // On a phone it is read among other words, without the head of its column.
  const has = { has: (words: ReactNode) => <span className="hidden not-print:max-md:inline">{words}</span> }
  return owner ? (
    <span className="block wrap-anywhere not-print:max-md:inline md:min-w-16">
      {owner.cover?.isMe ? (
        t('coveringFor', { name: owner.name })
      ) : owner.isMe ? (
        <Tag strong>{t.rich('me', has)}</Tag>
      ) : (
        t.rich('other', { name: owner.name, ...has })
      )}
      {owner.cover && !owner.cover.isMe ? (
        <span className="block text-small text-muted not-print:max-md:ms-[0.6em] not-print:max-md:inline">
          {t('awayCovered', { cover: owner.cover.name })}
        </span>
      ) : null}
    </span>
  ) : (
    <span className="block wrap-anywhere not-print:max-md:inline md:min-w-16">
      {t.rich('nobody', has)}
      {group ? (
        <span className="block text-small text-muted not-print:max-md:ms-[0.6em] not-print:max-md:inline">
          {t(`waitsFor.${group.standing}`, { name: group.name })}
        </span>
      ) : null}
    </span>
  )
}
