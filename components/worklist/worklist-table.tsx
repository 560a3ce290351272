import { useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import type { Tier } from '@/lib/triage/urgency'
import { type Column, Table } from '@/components/ui/table'
import { belongs, type GroupHeading, type ListedCase } from '@/lib/cases/live-list'
import { isOfClosed, type WorklistFilter } from '@/lib/cases/worklist-filters'
import { durationWords } from './duration'
import { PatientCell } from './patient-cell'
import { Moment, Next, Owner, Why } from './row-cells'

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
