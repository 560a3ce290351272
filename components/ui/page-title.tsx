import type { ReactNode } from 'react'

interface PageTitleProps {
  readonly children: ReactNode
  /** A line over the title that says where in the whole this is. */
  readonly above?: ReactNode
  readonly lead?: ReactNode
  /** Stands at the end of the title's line where there is room. */
  readonly aside?: ReactNode
}

export function PageTitle({ children, above, lead, aside }: PageTitleProps) {
  return (
    <header className="mb-6 in-data-[surface=clinic]:mb-2 md:in-data-[surface=clinic]:mb-4">
      {above ? <div className="mb-1 text-small text-muted">{above}</div> : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="max-w-full text-title font-bold tracking-[-0.012em] wrap-anywhere">{children}</h1>
        {aside}
      </div>
      {lead ? <div className="mt-2 max-w-prose">{lead}</div> : null}
    </header>
  )
}
