import type { ReactNode } from 'react'

interface TimeProps {
  readonly at: Date | string
  /** The full date, shown on hover where the words are short. */
  readonly title?: string
  readonly children: ReactNode
}

export function Time({ at, title, children }: TimeProps) {
  return (
    <time dateTime={typeof at === 'string' ? at : at.toISOString()} title={title} className="tabular-nums">
      {children}
    </time>
  )
}
