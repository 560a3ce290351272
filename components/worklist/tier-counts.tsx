import { useTranslations } from 'next-intl'
import { TierShape } from '@/components/clinical/tier-shape'
import { TextLink } from '@/components/ui/text-link'
import { isOfClosed } from '@/lib/cases/worklist-filters'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'

interface TierCountsProps {
  readonly counts: Readonly<Record<Tier, number>>
  /** Counted no further than this. */
  readonly cap: number
  readonly address: WorklistAddress
}

/** How many are open a tier. Each narrows what is shown to that tier; closed cases have no order of tiers, so from there it leads to open ones. */
export function TierCounts({ counts, cap, address: { filter, tier, complaint, search } }: TierCountsProps) {
  const t = useTranslations('worklist')
  const nameOf = useTranslations('clinical.tier')
  const within = isOfClosed(filter) ? 'all' : filter
  return (
    <nav aria-label={t('tier')}>
      <ul className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-small md:gap-x-4 md:text-body">
        {tiers.map((each) => (
          <li key={each}>
            <TextLink
              href={worklistHref({ filter: within, tier: each, complaint, search })}
              aria-current={each === tier ? 'page' : undefined}
              className="flex min-h-6 items-center gap-1 text-ink no-underline md:min-h-(--target) md:gap-1.5"
            >
              <TierShape tier={each} />
              <span className={`underline underline-offset-4 ${each === tier ? 'font-semibold decoration-2' : ''}`}>
                {nameOf(each)}
              </span>
              <b className="tabular-nums">{counts[each] > cap ? t('countMore', { cap }) : counts[each]}</b>
            </TextLink>
          </li>
        ))}
        {tier === null ? null : (
          <li>
            <TextLink
              href={worklistHref({ filter, complaint, search })}
              className="flex min-h-6 items-center md:min-h-(--target)"
            >
              {t('allTiers')}
            </TextLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
