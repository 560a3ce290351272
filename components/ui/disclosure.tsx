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
    <details open={open} data-open-wide={isToOpenWide ? '' : undefined}>
      <summary className="inline-flex min-h-(--target) cursor-pointer list-none items-center gap-2 text-accent underline underline-offset-4 [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 12 12" className="size-[0.7em] flex-none in-[[open]>summary]:rotate-90" aria-hidden="true">
          <path d="M2 0 11 6 2 12Z" fill="currentColor" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className="ms-[0.3em] border-s-2 border-rule py-1 ps-4">{children}</div>
    </details>
  )
}
