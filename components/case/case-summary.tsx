import { useTranslations } from 'next-intl'
import type { ReadRow } from '@/lib/cases/case-answers'

/** What a colleague would say by phone: where, since when, how bad, what it stops. */
export function CaseSummary({ rows }: { readonly rows: readonly ReadRow[] }) {
  const t = useTranslations('case')
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="summary" data-keep-together="">
      <h2 id="summary" className="mb-2 text-heading font-semibold">
        {t('summary')}
      </h2>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-1.5 border-y border-rule py-2 sm:grid-cols-3 sm:gap-y-2 sm:py-3 lg:grid-cols-4 print:grid-cols-6">
        {rows.map((row) => (
          <div key={row.item} className="min-w-0">
            <dt className="text-small text-muted">{row.label}</dt>
            <dd lang={row.lang} className="font-semibold tabular-nums">
              {row.answer}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
