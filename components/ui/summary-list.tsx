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
    <dl className="border-t border-rule">
      {rows.map((row) => (
        <div
          key={row.key}
          data-keep-together=""
          data-print={row.isScreenOnly ? 'no' : undefined}
          className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-rule py-3 in-data-[surface=clinic]:py-1.5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
        >
          <dt className="col-start-1 text-muted">{row.term}</dt>
          <dd className="col-start-1 min-w-0 font-semibold whitespace-pre-line sm:col-start-2">{row.value}</dd>
          {row.action ? (
            <dd
              data-print="no"
              className="col-start-2 row-start-1 sm:col-start-3 [&_a]:-my-3 [&_a]:inline-block [&_a]:py-3 in-data-[surface=clinic]:[&_a]:-my-1.5 in-data-[surface=clinic]:[&_a]:py-1.5"
            >
              {row.action}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
