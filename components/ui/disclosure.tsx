import type { ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  /** Where there is room it will be opened as soon as the page is alive. */
  readonly isToOpenWide?: boolean
  readonly children: ReactNode
}

export function Disclosure({ summary, open = false, isToOpenWide = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} data-open-wide={isToOpenWide ? '' : undefined}>
      <summary>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 0 11 6 2 12Z" fill="currentColor" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div>{children}</div>
    </details>
  )
}
