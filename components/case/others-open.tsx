import { useTranslations } from 'next-intl'
import { TextLink } from '@/components/ui/text-link'
import type { CaseView } from '@/lib/cases/case-view'
import { useShortMoment } from './short-moment'

interface OthersOpenProps {
  readonly others: CaseView['othersOpen']
  readonly now: Date
  readonly timeZone: string
}

/** What else of this patient's is open: whoever looks at one case alone would not know what they said in the other. */
export function OthersOpen({ others, now, timeZone }: OthersOpenProps) {
  const t = useTranslations('caseSeen')
  const tier = useTranslations('clinical.tier')
  const short = useShortMoment(now, timeZone)
  return others.map(({ id, tier: its, openedAt, isStillAnswering }) => (
    <strong key={id} className="text-ink">
      <TextLink href={`/cases/${id}`}>
        {t('otherOpen', {
          tier: tier(its),
          time: short(openedAt).words,
          isAnswering: String(isStillAnswering),
        })}
      </TextLink>
    </strong>
  ))
}
