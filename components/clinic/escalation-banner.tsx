import { useTranslations } from 'next-intl'
import { UrgencyTag } from '@/components/clinical/urgency-tag'
import { LockSign } from '@/components/ui/lock-sign'
import { TextLink } from '@/components/ui/text-link'
import { durationWords } from '@/components/worklist/duration'
import { worklistHref } from '@/lib/web/worklist-address'
import type { Tier } from '@/lib/triage/urgency'

interface EscalationBannerProps {
  readonly first: readonly {
    readonly caseId: string
    readonly tier: Tier
    readonly dueAt: Date
    readonly patient: string
    readonly isRestricted: boolean
  }[]
  readonly more: number
  readonly isCapped: boolean
  readonly now: Date
}

/** What a lead must not miss, on every page until someone answers for it by name. */
export function EscalationBanner({ first, more, isCapped, now }: EscalationBannerProps) {
  const t = useTranslations('escalations')
  const d = useTranslations('duration')
  if (first.length === 0) return null
  return (
    <section aria-label={t('label')} data-print="no" className="border-b border-ink bg-tint">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-baseline gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <h2 className="font-semibold">{t('title', { count: first.length + more })}</h2>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {first.map(({ caseId, tier, dueAt, patient, isRestricted }) => (
            <li key={caseId} className="flex items-baseline gap-2">
              <UrgencyTag tier={tier} />
              <TextLink href={`/cases/${caseId}`} className="wrap-anywhere">
                {patient}
              </TextLink>
              {isRestricted ? <LockSign label={t('restricted')} /> : null}
              <span className="whitespace-nowrap tabular-nums">
                {t('over', { time: durationWords(d, now.getTime() - dueAt.getTime()) })}
              </span>
            </li>
          ))}
        </ul>
        {more > 0 ? (
          <TextLink href={worklistHref({ filter: 'escalated' })}>
            {isCapped ? t('manyMore') : t('more', { count: more })}
          </TextLink>
        ) : null}
      </div>
    </section>
  )
}
