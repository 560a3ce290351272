import { useFormatter, useTranslations } from 'next-intl'
import { TierHeading } from '@/components/clinical/tier-heading'
import type { FormAction } from '@/components/form/use-action-form'
import { adviceGiven } from '@/lib/cases/advice'
import type { TimelineRow } from '@/lib/cases/timeline'
import type { CaseView } from '@/lib/cases/case-view'
import { type FindingView, weighFindings } from '@/lib/cases/finding-view'
import { reopenedFor } from '@/lib/cases/last-said'
import { saidInShort } from '@/lib/cases/said-in-short'
import { calledOf } from '@/lib/triage/finding'
import { CodeList } from './code-list'
import { LastSaid, useQuoted } from './last-said'
import { NextStepLine } from './next-step-line'
import { NotPrinted } from './not-printed'
import { OneTapForm } from './one-tap-form'
import { useShortMoment } from './short-moment'
import { TakeOver } from './take-over'

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

/** Why it has this tier: the clinician's words where they changed it, and the flag's. */
function TierReason({ view }: Pick<CaseStatusProps, 'view'>) {
  const t = useTranslations('case')
  const tier = useTranslations('clinical.tier')
  const deciding = view.findings.find((finding) => finding.flag === view.decidedBy && !finding.withdrawnAt)
  const isChanged = view.tier !== view.triageTier
  return (
    <>
      <Reopened {...view} />
      <PatientSays {...view} />
      {isChanged ? <TierChange timeline={view.timeline} /> : null}
      {isChanged ? <span className="block">{t('lowered', { tier: tier(view.triageTier) })}</span> : null}
      {deciding ? (
        <span data-print={deciding.isPrivate ? 'no' : undefined} className="block">
          <span className={`line-clamp-4 print:line-clamp-none ${isChanged ? '' : 'font-semibold'}`}>
            <Found finding={deciding} />
          </span>
          <span>{deciding.reason}</span>
        </span>
      ) : null}
      <Also findings={view.findings} decidedBy={view.decidedBy} />
      <NotPrinted count={deciding?.isPrivate ? 1 : 0} />
    </>
  )
}

/** What was reported when the case was opened again. */
function Reopened({ timeline, now, timeZone }: Pick<CaseView, 'timeline' | 'now' | 'timeZone'>) {
  const t = useTranslations('case.last')
  const short = useShortMoment(now, timeZone)
  const quoted = useQuoted({ now, timeZone })
  const reopened = reopenedFor(timeline)
  if (!reopened) return null
  const { at, name, event } = reopened
  return (
    <span className="line-clamp-3 font-semibold wrap-anywhere print:line-clamp-none">
      {t('reopened', { time: short(at).words, name })} {quoted(event.words, at)}
    </span>
  )
}

/** What the patient, told to get help now, said they do, or that they said nothing: it decides what is asked in the call. */
function PatientSays({ patientSays, findings, now, timeZone }: CaseView) {
  const t = useTranslations('case.patientSays')
  const short = useShortMoment(now, timeZone)
  if (patientSays)
    return <strong className="block">{t(patientSays.reply, { time: short(patientSays.at).words })}</strong>
  const advice = adviceGiven(findings)
  if (!advice) return null
  const { readAt } = advice
  return <strong className="block">{readAt ? t('onlyRead', { time: short(readAt).words }) : t('unconfirmed')}</strong>
}

/** The flag that decided, and what the patient said to it. */
function Found({ finding }: { readonly finding: FindingView }) {
  const t = useTranslations('case')
  const clinical = useTranslations('clinical')
  const answers = saidInShort(finding).map((words) => clinical('quoted', { words }))
  const name = calledOf(finding)
  if (answers.length === 0) return name
  return t('found', { name, isOpen: String(name.endsWith('?')), answers: answers.join(', ') })
}

/** So many flags are named beside the one that decided. */
const namedAlso = 4

/** What else was raised, by name: the one that decided is seldom the whole of it. */
function Also({ findings, decidedBy }: Pick<CaseView, 'findings' | 'decidedBy'>) {
  const t = useTranslations('case')
  const { open, folded } = weighFindings(findings, decidedBy)
  const weighed = [...open, ...folded].filter(({ withdrawnAt }) => !withdrawnAt)
  const others = weighed.filter(({ flag }) => flag !== decidedBy)
  if (others.length === 0) return null
  const names = others.slice(0, namedAlso).map(calledOf).join(' · ')
  return (
    <span data-print={others.some(({ isPrivate }) => isPrivate) ? 'no' : undefined} className="block text-small">
      {t(weighed.every(({ tier }) => tier === null) ? 'onlyNoted' : 'alsoFound', {
        names,
        count: Math.max(0, others.length - namedAlso),
      })}
    </span>
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
          <LastSaid timeline={view.timeline} now={view.now} timeZone={view.timeZone} />
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

/** Under a changed tier the clinician's reason is the one that counts; the flag's stays below it. */
function TierChange({ timeline }: { readonly timeline: readonly TimelineRow[] }) {
  const t = useTranslations('case')
  const row = timeline.findLast(({ event, isUndone }) => event.type === 'tier-changed' && !isUndone)
  if (row?.event.type !== 'tier-changed') return null
  const { reason, words } = row.event
  const name = row.by.kind === 'staff' ? row.by.name : t('byPatient')
  return (
    <span className="block font-semibold">
      <span>{t('changedBecause', { name, reason: t(`reason.${reason}`) })}</span> <span>{words}</span>
    </span>
  )
}
