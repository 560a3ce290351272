import type { ReactNode } from 'react'

/** A word in a box, for a state that has no tier and so no color. */
export function Tag({ strong = false, children }: { readonly strong?: boolean; readonly children: ReactNode }) {
  return <span className={strong ? 'tag tag-strong' : 'tag'}>{children}</span>
}
