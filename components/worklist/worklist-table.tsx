import { UrgencyTag } from '@/components/clinical/urgency-tag'
import type { Tier } from '@/lib/triage/urgency'
import { type Column, Table } from '@/components/ui/table'
import { belongs, type GroupHeading, type ListedCase } from '@/lib/cases/live-list'
import { isOfClosed, type WorklistFilter } from '@/lib/cases/worklist-filters'
import { PatientCell } from './patient-cell'
import { Next, Owner, Waiting, Why } from './row-cells'
import { useRowWords } from './row-words'

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
  const words = useRowWords(now, timeZone)
  const { t, c } = words
  const headingOver = (group: GroupHeading | undefined) =>
    group ? t(`group.${group.queue}`, { tier: c(`tier.${group.tier}`) }) : null
  const isClosedList = isOfClosed(filter)
  const columns: readonly Column<ListedCase>[] = [
    { key: 'tier', header: t('tier'), isBare: true, cell: (row) => <UrgencyTag tier={row.tier} /> },
    {
      key: 'patient',
      header: t('patient'),
      isBare: true,
      isRowHeader: true,
      cell: (row) => <PatientCell {...{ row, list, words }} hasLeft={!belongs(filter, tier, row)} />,
    },
    {
      key: 'why',
      header: t('why'),
      isBare: true,
      hasLine: true,
      cell: (row) => <Why {...{ row, words }} />,
    },
    {
      key: 'next',
      header: filter === 'closed' ? t('closed') : t('nextStep'),
      isBare: filter !== 'closed',
      align: 'end',
      cell: (row) => <Next {...{ row, words }} isToSign={filter === 'to-sign'} />,
    },
    {
      key: 'waiting',
      header: t('waiting'),
      align: 'end',
      cell: (row) => <Waiting {...{ row, words }} />,
    },
    {
      key: 'owner',
      header: t('owner'),
      isBare: true,
      cell: (row) => <Owner {...{ row, words }} />,
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
