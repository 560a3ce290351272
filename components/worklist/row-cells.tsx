import type { ReactNode } from 'react'
import { Overdue } from '@/components/ui/overdue'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import type { ListedCase } from '@/lib/cases/live-list'
import { isMostlyUnsure } from '@/lib/triage/named-flags'
import { agoWords, durationWords } from './duration'
import type { RowWords } from './row-words'

interface Said {
  readonly words: RowWords
}

function Moment({ at, words, children }: Said & { readonly at: number; readonly children: ReactNode }) {
  return (
    <Time at={new Date(at)} title={words.full(at)}>
      {children}
    </Time>
  )
}

interface NextProps extends Said {
  readonly row: Pick<ListedCase, 'closedAt' | 'signBy' | 'nextStep' | 'bookedLate' | 'tries'>
  readonly isToSign: boolean
}

/** What is next and how long there is for it; of a closed case, how long ago it was, or by when it is to be read. */
export function Next({ row, isToSign, words }: NextProps) {
  const { closedAt, signBy, nextStep, bookedLate } = row
  const { t, d, now, short } = words
  if (isToSign && signBy !== null) return <Step {...{ step: t('step.read'), at: signBy, words }} />
  if (closedAt !== null) {
    return <Moment {...{ at: closedAt, words }}>{agoWords(d, now - closedAt)}</Moment>
  }
  if (!nextStep) return null
  const { kind, at, to, isAgreed, visitAt } = nextStep
  const { isToday, words: time } = short(new Date(at))
  const values = { to: to ?? '', time, isToday: String(isToday), isAgain: String(row.tries > 0) }
  return (
    <>
      <Step {...{ step: t(`step.${isAgreed ? 'visit' : kind}`, values), at, words }} />
      {visitAt === undefined ? null : <Behind {...{ at: visitAt, words }} />}
      {bookedLate ? (
        <span className="case-late">
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

/** A visit that is agreed on, while something else comes first. */
function Behind({ at, words: { t, short } }: Said & { readonly at: number }) {
  const { isToday, words: time } = short(new Date(at))
  return <span className="case-visit">{t('step.visit', { time, isToday: String(isToday) })}</span>
}

interface WaitingProps extends Said {
  readonly row: Pick<ListedCase, 'openedAt' | 'closedAt' | 'unreachedSince'>
}

/** Since the form or its first red flag; of whoever was called in vain past the target, that nobody has spoken to them. */
export function Waiting({ row: { openedAt, closedAt, unreachedSince }, words }: WaitingProps) {
  const { t, d, now } = words
  const at = unreachedSince ?? openedAt
  const time = durationWords(d, (closedAt ?? now) - at)
  if (unreachedSince === null) return <Moment {...{ at, words }}>{time}</Moment>
  return (
    <span className="case-unreached">
      <Moment {...{ at, words }}>
        <Overdue>{t('unreached', { time })}</Overdue>
      </Moment>
    </span>
  )
}

function Step({ step, at, words }: Said & { readonly step: string; readonly at: number }) {
  const { t, d, now } = words
  const time = durationWords(d, at - now)
  return (
    <>
      <span className="case-step">{step}</span>{' '}
      <Moment {...{ at, words }}>
        {at >= now ? t('ahead', { time }) : <Overdue>{t('overdue', { time })}</Overdue>}
      </Moment>
    </>
  )
}

interface WhyProps extends Said {
  readonly row: Pick<ListedCase, 'topFlags' | 'moreFlags' | 'reopened'>
}

/** Why it is where it is: what is newest first, then the flags that count. */
export function Why({ row: { topFlags, moreFlags, reopened }, words: { t, c } }: WhyProps) {
  return topFlags.length === 0 && !reopened ? (
    <span className="text-muted">{t('noFlags')}</span>
  ) : (
    <span className="block wrap-anywhere not-print:max-md:inline md:min-w-28 lg:min-w-40">
      {reopened ? (
        <strong className="line-clamp-2 print:line-clamp-none">
          {t('reopened', {
            hasWords: String(reopened.words !== null),
            words: c('quoted', { words: reopened.words ?? '' }),
          })}
        </strong>
      ) : null}
      {isMostlyUnsure({ topFlags, moreFlags }) ? <strong className="block">{t('mostlyUnsure')}</strong> : null}
      <span>{topFlags.join(' · ')}</span>{' '}
      {moreFlags > 0 ? <span className="whitespace-nowrap text-muted">{t('more', { count: moreFlags })}</span> : null}
    </span>
  )
}

interface OwnerProps extends Said {
  readonly row: Pick<ListedCase, 'owner' | 'group'>
}

export function Owner({ row: { owner, group }, words: { t } }: OwnerProps) {
  const has = { has: (words: ReactNode) => <span className="case-folded">{words}</span> }
  return owner ? (
    <span className="case-owner">
      {owner.cover?.isMe ? (
        t('coveringFor', { name: owner.name })
      ) : owner.isMe ? (
        <Tag strong>{t.rich('me', has)}</Tag>
      ) : (
        t.rich('other', { name: owner.name, ...has })
      )}
      {owner.cover && !owner.cover.isMe ? (
        <span className="case-aside">{t('awayCovered', { cover: owner.cover.name })}</span>
      ) : null}
    </span>
  ) : (
    <span className="case-owner">
      {t.rich('nobody', has)}
      {group ? <span className="case-aside">{t(`waitsFor.${group.standing}`, { name: group.name })}</span> : null}
    </span>
  )
}
