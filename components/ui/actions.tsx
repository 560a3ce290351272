import type { ReactNode } from 'react'

/** The first child is the primary action: bottom left, and the full width of a phone. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return (
    <div
      data-print="no"
      className="mt-8 flex flex-col items-stretch gap-3 in-data-[surface=clinic]:mt-4 in-data-[surface=clinic]:gap-3 sm:flex-row sm:flex-wrap sm:items-center sm:gap-5"
    >
      {children}
    </div>
  )
}
