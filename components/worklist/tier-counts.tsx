import { useTranslations } from 'next-intl'
import { TierShape } from '@/components/clinical/tier-shape'
import { type Tier, tiers } from '@/lib/triage/urgency'

interface TierCountsProps {
  readonly counts: Readonly<Record<Tier, number>>
  /** Counted no further than this. */
  readonly cap: number
}

export function TierCounts({ counts, cap }: TierCountsProps) {
  const t = useTranslations('worklist')
  const tier = useTranslations('clinical.tier')
  return (
    <dl className="flex flex-wrap gap-x-2 gap-y-1 text-small md:gap-x-6 md:gap-y-2 md:text-body">
      {tiers.map((each) => (
        <div key={each} className="flex items-center gap-1 md:gap-2">
          <dt className="flex items-center gap-1.5">
            <TierShape tier={each} />
            {tier(each)}
          </dt>
          <dd className="font-bold tabular-nums">{counts[each] > cap ? t('countMore', { cap }) : counts[each]}</dd>
        </div>
      ))}
    </dl>
  )
}
