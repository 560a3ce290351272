import type { ReactNode } from 'react'

export interface SummaryRow {
  readonly key: string
  readonly term: ReactNode
  readonly value: ReactNode
  /** Usually a link that changes the value. */
  readonly action?: ReactNode
  /** Left out in print. */
  readonly isScreenOnly?: boolean
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.key} data-keep-together="" data-print={row.isScreenOnly ? 'no' : undefined}>
          <dt>{row.term}</dt>
          <dd>{row.value}</dd>
          {row.action ? <dd data-print="no">{row.action}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
