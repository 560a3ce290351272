import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Tier } from '@/lib/triage/urgency'
import { TierShape } from './tier-shape'

const LOOK: Readonly<Record<Tier, string>> = {
  EMERGENCY: 'border-emergency-fill bg-emergency-tint text-emergency',
  URGENT: 'border-urgent-line bg-urgent-tint text-urgent',
  SOON: 'border-soon-line bg-soon-tint text-soon',
  ROUTINE: 'border-routine-line bg-sunk text-routine',
}

interface TierHeadingProps {
  readonly tier: Tier
  readonly as?: 'h1' | 'h2' | 'h3'
  /** The reason in a few words, read before anything else. */
  readonly reason?: ReactNode
  /** Time left, or how many stand below. */
  readonly aside?: ReactNode
}

export function TierHeading({ tier, as: Heading = 'h2', reason, aside }: TierHeadingProps) {
  const t = useTranslations('clinical')
  return (
    <div className={`flex flex-wrap items-center gap-x-4 gap-y-1 border-s-6 px-4 py-2.5 ${LOOK[tier]}`}>
      <Heading className="flex items-center gap-2 text-heading font-bold">
        <TierShape tier={tier} className="size-[1.15em]" />
        <span>{t(`tier.${tier}`)}</span>
      </Heading>
      {reason ? <div className="min-w-0 flex-1 basis-72 text-ink">{reason}</div> : null}
      <div className="text-ink tabular-nums sm:ms-auto">{aside ?? t(`target.${tier}`)}</div>
    </div>
  )
}
