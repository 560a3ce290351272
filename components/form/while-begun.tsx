'use client'

import { type ReactNode, useState } from 'react'

interface WhileBegunProps {
  readonly isOffered: boolean
  readonly children: ReactNode
}

/**
 * A form that a colleague's act takes away from under whoever fills it in stays until the page is left: with what was
 * typed, and with why it was refused.
 */
export function WhileBegun({ isOffered, children }: WhileBegunProps) {
  const [isBegun, setBegun] = useState(false)
  if (!isOffered && !isBegun) return null
  const begin = () => {
    setBegun(true)
  }
  return (
    <div onInput={begin} onSubmit={begin} className="empty:hidden">
      {children}
    </div>
  )
}
