import type { ReactNode } from 'react'

/** A word in a box, for a state that has no tier and so no color. */
export function Tag({ strong = false, children }: { readonly strong?: boolean; readonly children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-[2px] border px-[0.45em] text-small leading-[1.45] whitespace-nowrap ${
        strong ? 'border-ink bg-ink font-semibold text-paper' : 'border-edge'
      }`}
    >
      {children}
    </span>
  )
}
