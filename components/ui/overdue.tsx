import type { ReactNode } from 'react'

/** What was to be done by now: a mark before the words, so that a tired eye finds it among others that are as black. */
export function Overdue({ children }: { readonly children: ReactNode }) {
  return (
    <strong className="overdue">
      <svg viewBox="0 0 20 20" aria-hidden="true" fill="none">
        <path d="M10 0 20 10 10 20 0 10Z" fill="currentColor" />
        <path d="M10 5v6M10 13.2v1.8" stroke="var(--paper)" strokeWidth="2" />
      </svg>
      <span>{children}</span>
    </strong>
  )
}
