import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import type { JudgedTiers, ReasonCount } from '@/lib/insights/flags'

interface RuleOverridesProps {
  readonly overrides: readonly ReasonCount[]
  readonly judged: JudgedTiers
  readonly from: Date
}

/** How often a clinician here decided on another tier in a case that this flag was raised in, and why. */
export function RuleOverrides({ overrides, judged, from }: RuleOverridesProps) {
  const t = useTranslations('rule')
  const reason = useTranslations('case.reason')
  const format = useFormatter()
  const since = format.dateTime(from, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <section aria-labelledby="overrides" className="mt-8 max-w-prose">
      <h2 id="overrides" className="mb-2 text-heading font-semibold">
        {t('overrides')}
      </h2>
      {overrides.length === 0 ? (
        <p className="text-muted">{t('none', { since })}</p>
      ) : (
        <Table
          caption={t('since', { since })}
          rows={overrides}
          rowKey={(each) => `${each.reason} ${String(each.isLowered)}`}
          columns={[
            { key: 'reason', header: t('why'), isRowHeader: true, cell: (each) => reason(each.reason) },
            { key: 'tier', header: t('tier'), cell: ({ isLowered }) => t(isLowered ? 'lowered' : 'raised') },
            { key: 'cases', header: t('cases'), align: 'end', cell: ({ cases }) => cases },
          ]}
        />
      )}
      <h2 className="mt-6 mb-2 text-heading font-semibold">{t('judged')}</h2>
      <p>{judged.judged > 0 ? t('judgedSome', { since, ...judged }) : t('judgedNone', { since })}</p>
    </section>
  )
}
