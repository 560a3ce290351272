import { useTranslations } from 'next-intl'
import type { Tier } from '@/lib/triage/urgency'
import { TierShape } from './tier-shape'

/** The sooner, the more ink. */
const LOOK: Readonly<Record<Tier, string>> = {
  EMERGENCY: 'border-emergency-fill bg-emergency-fill text-on-emergency font-bold',
  URGENT: 'border-urgent-line bg-urgent-tint text-urgent font-bold',
  SOON: 'border-soon-line text-soon font-semibold',
  ROUTINE: 'border-transparent text-routine',
}

export function UrgencyTag({ tier }: { readonly tier: Tier }) {
  const t = useTranslations('clinical')
  return (
    <span
      className={`inline-flex items-baseline gap-[0.4em] rounded-[2px] border-[1.5px] px-[0.45em] py-px leading-[1.4] whitespace-nowrap print:border-ink print:bg-transparent print:text-ink ${LOOK[tier]}`}
    >
      <TierShape tier={tier} className="size-[0.95em] self-center" />
      <span>{t(`tier.${tier}`)}</span>
    </span>
  )
}
