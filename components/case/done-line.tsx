'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { DoneAct } from '@/lib/cases/done-act'
import type { Tier } from '@/lib/triage/urgency'

interface DoneLineProps {
  readonly did: DoneAct
  readonly tier: Tier
}

/**
 * What was just done. The form it was done with may be gone, so the focus comes here; a reload says it no more. Whoever
 * shows it gives it a key of its own for each act.
 */
export function DoneLine({ did, tier }: DoneLineProps) {
  const t = useTranslations('case.did')
  const tierWord = useTranslations('clinical.tier')
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    line.current?.focus()
    window.history.replaceState(null, '', window.location.pathname)
  }, [])
  return (
    <p
      ref={line}
      role="status"
      tabIndex={-1}
      data-print="no"
      className="mb-3 border-s-4 border-accent bg-tint px-4 py-2 font-semibold"
    >
      {t(did, { tier: tierWord(tier) })}
    </p>
  )
}
