import type { ReactNode } from 'react'

export function Step({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <span
        aria-hidden="true"
        className="flex size-[1.75em] flex-none items-center justify-center rounded-full border-2 border-emergency leading-none font-bold text-emergency"
      >
        {number}
      </span>
      <div className="min-w-0 flex-1">{children}</div>
    </li>
  )
}
