import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import type { Tier } from '@/lib/triage/urgency'
import { Overdue } from '@/components/ui/overdue'
import { type Column, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { Time } from '@/components/ui/time'
import { belongs, type GroupHeading, type ListedCase } from '@/lib/cases/live-list'
import { isOfClosed, type WorklistFilter } from '@/lib/cases/worklist-filters'
import { agoWords, durationWords } from './duration'
import { PatientCell } from './patient-cell'

interface WorklistTableProps {
  readonly rows: readonly ListedCase[]
  readonly headings: ReadonlyMap<string, GroupHeading>
  readonly filter: WorklistFilter
  readonly tier: Tier | null
  /** The query of this list, with its question mark. */
  readonly list: string
  readonly now: number
  readonly timeZone: string
}

/** Whom do I look at next? The reason stands before the times, the times line up. */
export function WorklistTable({ rows, headings, filter, tier, list, now, timeZone }: WorklistTableProps) {
  const t = useTranslations('worklist')
  const d = useTranslations('duration')
  const nameOf = useTranslations('clinical.tier')
  const headingOver = (group: GroupHeading | undefined) =>
    group ? t(`group.${group.queue}`, { tier: nameOf(group.tier) }) : null
  const isClosedList = isOfClosed(filter)
  const columns: readonly Column<ListedCase>[] = [
    { key: 'tier', header: t('tier'), isBare: true, cell: (row) => <UrgencyTag tier={row.tier} /> },
    {
      key: 'patient',
      header: t('patient'),
      isBare: true,
      isRowHeader: true,
      cell: (row) => <PatientCell row={row} hasLeft={!belongs(filter, tier, row)} list={list} />,
    },
    {
      key: 'why',
      header: t('why'),
      isBare: true,
      hasLine: true,
      cell: (row) => <Why {...row} />,
    },
    {
      key: 'next',
      header: filter === 'closed' ? t('closed') : t('nextStep'),
      isBare: filter !== 'closed',
      align: 'end',
      cell: (row) => <Next row={row} isToSign={filter === 'to-sign'} {...{ now, timeZone }} />,
    },
    {
      key: 'waiting',
      header: t('waiting'),
      align: 'end',
      cell: ({ openedAt, closedAt }) => (
        <Moment at={openedAt} timeZone={timeZone}>
          {durationWords(d, (closedAt ?? now) - openedAt)}
        </Moment>
      ),
    },
    {
      key: 'owner',
      header: t('owner'),
      isBare: true,
      cell: (row) => <Owner {...row} />,
    },
  ]
  return (
    <Table
      caption={isClosedList ? t(`captions.${filter}`) : t('caption')}
      captionHidden
      isFolded
      rows={rows}
      rowKey={({ id }) => id}
      headingOver={({ id }) => headingOver(headings.get(id))}
      isPast={(row) => !belongs(filter, tier, row)}
      columns={columns}
    />
  )
}

interface MomentProps {
  readonly at: number
  readonly timeZone: string
  readonly children: ReactNode
}

function Moment({ at, timeZone, children }: MomentProps) {
  const format = useFormatter()
  const date = new Date(at)
  return (
    <Time at={date} title={format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short', timeZone })}>
      {children}
    </Time>
  )
}

interface NextProps extends Pick<WorklistTableProps, 'now' | 'timeZone'> {
  readonly row: ListedCase
  readonly isToSign: boolean
}

/** What is next and how long there is for it; of a closed case, how long ago it was, or by when it is to be read. */
function Next({ row: { closedAt, signBy, nextStep }, isToSign, now, timeZone }: NextProps) {
  const t = useTranslations('worklist')
  const d = useTranslations('duration')
  if (isToSign && signBy !== null) return <Step {...{ words: t('step.read'), at: signBy, now, timeZone }} />
  if (closedAt !== null) {
    return <Moment {...{ at: closedAt, timeZone }}>{agoWords(d, now - closedAt)}</Moment>
  }
  if (!nextStep) return null
  const { kind, at, to } = nextStep
  return <Step {...{ words: t(`step.${kind}`, { to: to ?? '' }), at, now, timeZone }} />
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
      <span className="block whitespace-normal not-print:max-md:inline">{words}</span>{' '}
      <Moment {...{ at, timeZone }}>
        {at >= now ? t('ahead', { time }) : <Overdue>{t('overdue', { time })}</Overdue>}
      </Moment>
    </>
  )
}

function Why({ topFlags, moreFlags }: Pick<ListedCase, 'topFlags' | 'moreFlags'>) {
  const t = useTranslations('worklist')
  return topFlags.length === 0 ? (
    <span className="text-muted">{t('noFlags')}</span>
  ) : (
    <span className="block wrap-anywhere not-print:max-md:inline md:min-w-28 lg:min-w-40">
      <span>{topFlags.join(' · ')}</span>{' '}
      {moreFlags > 0 ? <span className="whitespace-nowrap text-muted">{t('more', { count: moreFlags })}</span> : null}
    </span>
  )
}

function Owner({ owner, group }: Pick<ListedCase, 'owner' | 'group'>) {
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
