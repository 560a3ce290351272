import { useTranslations } from 'next-intl'
import type { Tier } from '@/lib/triage/urgency'
import { TierShape } from './tier-shape'

export function UrgencyTag({ tier }: { readonly tier: Tier }) {
  const t = useTranslations('clinical')
  return (
    <span className="urgency-tag" data-tier={tier}>
      <TierShape tier={tier} />
      <span>{t(`tier.${tier}`)}</span>
    </span>
  )
}
