import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { type FlagLine, type ReasonCount, unchangedOf } from '@/lib/insights/flags'
import { useInsightWords } from './insight-words'

export function FlagsTable({ lines }: { readonly lines: readonly FlagLine[] }) {
  const t = useTranslations('insights')
  const { number } = useInsightWords()
  const orNone = (value: number | null) => (value === null ? t('none') : number(value))
  return (
    <Table
      caption={t('section.flags')}
      captionHidden
      rows={lines}
      rowKey={({ flag }) => flag ?? 'private'}
      columns={[
        {
          key: 'flag',
          header: t('column.flag'),
          isRowHeader: true,
          cell: ({ flag, label }) => (
            <>
              {label ?? t('privateFlags')}
              {flag === null ? null : (
                <span className="block text-small font-normal text-muted">{t('rule', { id: flag })}</span>
              )}
            </>
          ),
        },
        { key: 'raised', header: t('column.raised'), align: 'end', cell: ({ raised }) => number(raised) },
        { key: 'unchanged', header: t('column.unchanged'), align: 'end', cell: (line) => orNone(unchangedOf(line)) },
        { key: 'lowered', header: t('column.lowered'), align: 'end', cell: ({ lowered }) => orNone(lowered) },
        {
          key: 'madeMoreUrgent',
          header: t('column.madeMoreUrgent'),
          align: 'end',
          cell: ({ madeMoreUrgent }) => orNone(madeMoreUrgent),
        },
        { key: 'reasons', header: t('column.reasons'), cell: ({ reasons }) => <Reasons reasons={reasons} /> },
      ]}
    />
  )
}

/** The reason that was chosen from the list, and in how many cases; first of those lowered. */
function Reasons({ reasons }: { readonly reasons: readonly ReasonCount[] }) {
  const t = useTranslations('insights.reasons')
  const words = useTranslations('case.reason')
  return [true, false].map((isLowered) => {
    const given = reasons
      .filter((each) => each.isLowered === isLowered)
      .map(({ reason, cases }) => t('one', { reason: words(reason), cases }))
    if (given.length === 0) return null
    return (
      <p key={String(isLowered)} className="text-small">
        {t(isLowered ? 'lowered' : 'raised', { reasons: given.join(', ') })}
      </p>
    )
  })
}
