import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { type Draw, lookedAt } from '@/lib/insights/routine'
import { useRoutineWords } from './routine-words'

interface MonthTableProps {
  readonly months: readonly string[]
  /** The one whose cases stand below. */
  readonly month: string
  readonly draws: readonly Draw[]
  readonly timeZone: string
}

const counted = ['tooLow', 'tooHigh', 'right', 'cannotTell', 'erased'] as const
const columns = {
  tooLow: 'tooLow',
  tooHigh: 'tooHigh',
  right: 'tierRight',
  cannotTell: 'cannotTell',
  erased: 'erased',
} as const

/** Month by month what was drawn and found; each leads to its cases. */
export function MonthTable({ months, month, draws, timeZone }: MonthTableProps) {
  const t = useTranslations('routine')
  const column = useTranslations('insights.column')
  const { monthName, number } = useRoutineWords(timeZone)
  const rows = months.map((each) => ({ month: each, draw: draws.find((draw) => draw.month === each) }))
  const of = (draw: Draw | undefined, value: (draw: Draw) => number) => (draw ? number(value(draw)) : '')
  return (
    <Table
      caption={t('months')}
      rows={rows}
      rowKey={(row) => row.month}
      columns={[
        {
          key: 'month',
          header: column('month'),
          isRowHeader: true,
          cell: (row) => (
            <TextLink
              href={`/insights/routine?month=${row.month}`}
              aria-current={row.month === month ? 'page' : undefined}
            >
              {monthName(row.month)}
            </TextLink>
          ),
        },
        {
          key: 'drawn',
          header: column('drawn'),
          align: 'end',
          cell: ({ draw }) => (draw ? number(draw.drawn) : t('notDrawn')),
        },
        { key: 'lookedAt', header: column('lookedAt'), align: 'end', cell: ({ draw }) => of(draw, lookedAt) },
        ...counted.map((each) => ({
          key: each,
          header: column(columns[each]),
          align: 'end' as const,
          cell: ({ draw }: (typeof rows)[number]) => of(draw, (one) => one[each]),
        })),
      ]}
    />
  )
}
