import type { ReactNode } from 'react'

export type Look = 'EMERGENCY' | 'URGENT' | 'SOON' | 'ROUTINE' | 'done' | 'part' | 'warn' | 'rest'

export interface KeyEntry {
  readonly look: Look
  readonly label: ReactNode
}

/** What each fill stands for, in words; hidden from who hears the table instead. */
export function PlotKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {entries.map(({ look, label }) => (
        <li key={look} className="flex items-center gap-2">
          <svg width="22" height="14" className="flex-none">
            <rect x="0.5" y="0.5" width="21" height="13" className="plot-part" data-look={look} />
          </svg>
          <span className="flex items-center gap-1">{label}</span>
        </li>
      ))}
    </ul>
  )
}
