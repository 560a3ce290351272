import type { Tier } from '@/lib/triage/urgency'

/** Octagon, triangle, diamond, circle: fuller the sooner, so that a gray print and any eye can tell them apart. */
const SHAPES: Readonly<Record<Tier, { readonly outline: string; readonly isFilled: boolean }>> = {
  EMERGENCY: { outline: 'M6.1 1h7.8L19 6.1v7.8L13.9 19H6.1L1 13.9V6.1Z', isFilled: true },
  URGENT: { outline: 'M10 1.5 19.2 18H.8Z', isFilled: true },
  SOON: { outline: 'M10 1.2 18.8 10 10 18.8 1.2 10Z', isFilled: false },
  ROUTINE: { outline: 'M10 2.2a7.8 7.8 0 1 1 0 15.6a7.8 7.8 0 1 1 0-15.6Z', isFilled: false },
}

interface TierShapeProps {
  readonly tier: Tier
  readonly className?: string
}

/** Never alone: the word stands beside it. */
export function TierShape({ tier, className = 'size-[0.95em]' }: TierShapeProps) {
  const { outline, isFilled } = SHAPES[tier]
  return (
    <svg viewBox="0 0 20 20" className={`flex-none ${className}`} aria-hidden="true">
      <path d={outline} fill={isFilled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="2.2" />
      {tier === 'SOON' ? <path d="M10 1.2 10 18.8 1.2 10Z" fill="currentColor" /> : null}
    </svg>
  )
}
