import { useTranslations } from 'next-intl'
import { TierShape } from '@/components/clinical/tier-shape'
import { LockSign } from '@/components/ui/lock-sign'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Emergency } from '@/lib/cases/live-list'
import { worklistHref } from '@/lib/web/worklist-address'

interface EmergencyBannerProps {
  /** Came while the page was open, and nobody has opened it. */
  readonly arrived: readonly Emergency[]
  /** Cannot be seen in the list, though nobody has opened it. */
  readonly hidden: readonly Emergency[]
}

const frame = 'mb-4 border-2 border-emergency-fill px-4 py-3'

/** Over the list, whatever the list is narrowed to. */
export function EmergencyBanner({ arrived, hidden }: EmergencyBannerProps) {
  const t = useTranslations('worklist')
  return (
    <>
      {arrived.length > 0 ? (
        <section aria-labelledby="new-emergency" className={`${frame} bg-emergency-fill text-on-emergency`}>
          <h2 id="new-emergency" className="flex items-center gap-2 font-bold">
            <TierShape tier="EMERGENCY" className="size-[1.1em]" />
            <span>{t('emergency.title', { count: arrived.length })}</span>
          </h2>
          <ul>
            {arrived.map(({ id, name, age, topFlags, isRestricted }) => (
              <li key={id} className="wrap-anywhere">
                <TextLink href={`/cases/${id}`} className="font-semibold text-on-emergency hover:text-on-emergency">
                  <VisuallyHidden>{t('emergency.open', { name })}</VisuallyHidden>
                  <bdi aria-hidden="true">{name}</bdi>
                </TextLink>
                {isRestricted ? <LockSign label={t('restricted')} /> : null}{' '}
                <span>{[t('age', { age }), ...topFlags].join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {hidden.length > 0 ? (
        <p className={`${frame} flex flex-wrap items-center gap-x-3 gap-y-1 bg-emergency-tint`}>
          <TierShape tier="EMERGENCY" className="size-[1.1em] text-emergency" />
          <strong>{t('emergency.hidden', { count: hidden.length })}</strong>
          <TextLink href={worklistHref({})}>{t('emergency.show', { count: hidden.length })}</TextLink>
        </p>
      ) : null}
    </>
  )
}
