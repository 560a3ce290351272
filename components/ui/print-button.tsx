'use client'

import type { ReactNode } from 'react'
import { Button } from './button'

export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <Button
      variant="secondary"
      className="noscript:hidden"
      onClick={() => {
        window.print()
      }}
    >
      {children}
    </Button>
  )
}
