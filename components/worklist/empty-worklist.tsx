import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import type { Complaint } from '@/lib/cases/live-list'
import type { Tier } from '@/lib/triage/urgency'
import { type WorklistAddress, worklistHref } from '@/lib/web/worklist-address'

const steps = [
  { step: 'register', href: '/patients/new' },
  { step: 'send', href: '/patients' },
  { step: 'read', href: '/handouts' },
] as const

interface EmptyWorklistProps extends Pick<WorklistAddress, 'filter' | 'tier' | 'search'> {
  /** The one that the list is narrowed to. */
  readonly complaint: Complaint | undefined
}

/** Nothing to show is never a dead end: it says why, and where to go from here. */
export function EmptyWorklist({ filter, tier, complaint, search }: EmptyWorklistProps) {
  const t = useTranslations('worklist')
  if (search) {
    return (
      <EmptyState
        title={t('empty.search', { search })}
        action={
          <div className="flex flex-wrap gap-3">
            {filter === 'all' && tier === null && !complaint ? null : (
              <ButtonLink href={worklistHref({ search })}>{t('searchAll')}</ButtonLink>
            )}
            {filter === 'closed' ? null : (
              <ButtonLink
                href={worklistHref({ filter: 'closed', complaint: complaint?.id ?? null, search })}
                variant="secondary"
              >
                {t('searchClosed')}
              </ButtonLink>
            )}
            <ButtonLink href={worklistHref({})} variant="quiet">
              {t('backToAll')}
            </ButtonLink>
          </div>
        }
      >
        {t('emptyBody.search')}
      </EmptyState>
    )
  }
  if (tier) return <EmptyTier {...{ filter, tier, complaint }} />
  if (complaint) return <EmptyComplaint {...{ filter, complaint }} />
  const back = filter === 'all' ? undefined : <ButtonLink href={worklistHref({})}>{t('backToAll')}</ButtonLink>
  return (
    <>
      <EmptyState title={t(`empty.${filter}`)} action={back}>
        {t(`emptyBody.${filter}`)}
      </EmptyState>
      {filter === 'all' ? (
        <section aria-labelledby="how-it-begins" className="mt-6">
          <h2 id="how-it-begins" className="text-heading font-semibold">
            {t('begin.title')}
          </h2>
          <ol className="mt-2 grid max-w-[60rem] gap-x-8 gap-y-4 sm:grid-cols-3">
            {steps.map(({ step, href }, index) => (
              <li key={step} className="border-t-2 border-ink pt-2">
                <span className="me-2 font-bold tabular-nums" aria-hidden="true">
                  {index + 1}
                </span>
                <TextLink href={href} className="font-semibold">
                  {t(`begin.${step}`)}
                </TextLink>
                <p className="text-muted">{t(`begin.${step}Body`)}</p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}

function EmptyComplaint({ filter, complaint }: Pick<WorklistAddress, 'filter'> & { readonly complaint: Complaint }) {
  const t = useTranslations('worklist')
  return (
    <EmptyState
      title={t('empty.complaint', { complaint: complaint.name })}
      action={<ButtonLink href={worklistHref({ filter })}>{t('allComplaints')}</ButtonLink>}
    >
      {t('emptyBody.complaint')}
    </EmptyState>
  )
}

function EmptyTier({ filter, tier, complaint }: Omit<EmptyWorklistProps, 'search'> & { readonly tier: Tier }) {
  const t = useTranslations('worklist')
  const nameOf = useTranslations('clinical.tier')
  return (
    <EmptyState
      title={t('empty.tier', { tier: nameOf(tier) })}
      action={
        <ButtonLink href={worklistHref({ filter, complaint: complaint?.id ?? null })}>{t('allTiers')}</ButtonLink>
      }
    >
      {t('emptyBody.tier')}
    </EmptyState>
  )
}
