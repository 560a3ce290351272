import { useFormatter, useTranslations } from 'next-intl'
import { TierHeading } from '@/components/clinical/tier-heading'
import type { FormAction } from '@/components/form/use-action-form'
import type { CaseView } from '@/lib/cases/case-view'
import { CodeList } from './code-list'
import { LastWords } from './last-said'
import { NextStepLine } from './next-step-line'
import { OneTapForm } from './one-tap-form'
import { TakeOver } from './take-over'
import { TierReason } from './tier-reason'

interface CaseStatusProps {
  readonly view: CaseView
  readonly claim: FormAction
  readonly release: FormAction
  readonly takeOver: FormAction
}

/** The tier with its reason, what is next, and who has the case. */
export function CaseStatus({ view, claim, release, takeOver }: CaseStatusProps) {
  const t = useTranslations('case')
  return (
    <section aria-label={t('flags')}>
      <TierHeading tier={view.tier} reason={<TierReason view={view} />} aside={<NextStepLine {...view} />} />
      <Holder view={view} claim={claim} release={release} takeOver={takeOver} />
    </section>
  )
}

/** Who has the case, and the button that changes it. */
function Holder({ view, claim, release, takeOver }: CaseStatusProps) {
  const t = useTranslations('case')
  const format = useFormatter()
  const { standing } = view
  return (
    <div data-print="no" data-acts className="flex flex-wrap items-center gap-4 border-b border-rule px-4 py-2.5">
      <div className="font-semibold max-sm:flex-1 max-sm:basis-40">
        {standing.state === 'closed' && standing.outcome
          ? t('closedAs', { outcome: t(`outcomes.${standing.outcome}`) })
          : standing.owner
            ? standing.owner.isMe
              ? t('yours')
              : t('owned', { name: standing.owner.name })
            : t('nobody')}
        <CodeList codes={view.outcomeCodes} />
        {standing.state === 'closed' ? null : (
          <LastWords timeline={view.timeline} now={view.now} timeZone={view.timeZone} />
        )}
        {standing.group ? (
          <span className="block font-normal wrap-anywhere">
            {t(`waitsFor.${standing.group.standing}`, { name: standing.group.name })}
          </span>
        ) : null}
        {standing.state === 'claimed' && standing.away ? (
          <span className="block font-normal">
            {t('away', {
              date: format.dateTime(standing.away.until, { dateStyle: 'medium', timeZone: view.timeZone }),
              cover: standing.away.cover,
              isMe: String(standing.away.isMe),
            })}
          </span>
        ) : null}
      </div>
      {/* On a phone it is in the bar that stays. */}
      <div className="max-sm:hidden">
        <OneTapForm
          action={claim}
          fields={{ caseId: view.id }}
          label={t('claim')}
          variant="primary"
          isOffered={standing.state === 'open'}
        />
      </div>
      {standing.state === 'claimed' && standing.owner?.isMe ? (
        <OneTapForm action={release} fields={{ caseId: view.id }} label={t('release')} variant="quiet" />
      ) : null}
      {view.heldBy && standing.owner && !standing.owner.isMe ? (
        <TakeOver
          action={takeOver}
          caseId={view.id}
          {...view.heldBy}
          name={standing.owner.name}
          now={view.now}
          timeZone={view.timeZone}
        />
      ) : null}
    </div>
  )
}
