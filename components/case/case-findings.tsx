import { useFormatter, useTranslations } from 'next-intl'
import { FindingItem } from '@/components/clinical/finding-item'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { adviceGiven } from '@/lib/cases/advice'
import type { CaseView } from '@/lib/cases/case-view'
import { type FindingView, weighFindings } from '@/lib/cases/finding-view'
import { calledOf } from '@/lib/triage/finding'
import { NotPrinted } from './not-printed'

/** Every flag with its answer, rule and source, the heaviest open. What the patient took back stays, and says so. */
export function CaseFindings({ view }: { readonly view: CaseView }) {
  const t = useTranslations('case')
  const { open, folded } = weighFindings(view.findings, view.decidedBy)
  // The head of the page says it then, or what the patient answered; under every flag again it would hide the flags.
  const advice = adviceGiven(view.findings)
  const isSaidAbove = ({ isFoundLater }: FindingView) => advice?.readAt === null && advice.isShown !== isFoundLater
  const list = (some: readonly FindingView[]) => <Flags findings={some} isSaidAbove={isSaidAbove} view={view} />
  return (
    <section aria-labelledby="flags">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="flags" className="text-heading font-semibold">
          {t('flags')}
        </h2>
        <a href="#answers" data-print="no" className="inline-flex min-h-6 items-center text-small">
          {t('toAnswers')}
        </a>
      </div>
      {open.length === 0 ? (
        <EmptyState title={t('noFlags')}>{t('noFlagsBody')}</EmptyState>
      ) : (
        <>
          {list(open)}
          {folded.length > 0 ? (
            <div data-print="open" className="border-t border-rule">
              <Disclosure summary={<Folded findings={folded} />}>{list(folded)}</Disclosure>
            </div>
          ) : null}
          <NotPrinted count={view.findings.filter((finding) => finding.isPrivate).length} />
        </>
      )}
    </section>
  )
}

/** So many are named: more would be a wall, and they are one press away. */
const namedAtOnce = 8

/** How many more there are, and which: the heaviest come first. */
function Folded({ findings }: { readonly findings: readonly FindingView[] }) {
  const t = useTranslations('case')
  const tierName = useTranslations('clinical.tier')
  const names = findings.slice(0, namedAtOnce).map((finding) => {
    const label = calledOf(finding)
    return finding.tier ? t('flagOfTier', { label, tier: tierName(finding.tier) }) : label
  })
  return t('moreFlags', {
    count: findings.length,
    names: names.join(', '),
    others: Math.max(0, findings.length - namedAtOnce),
  })
}

interface FlagsProps {
  readonly findings: readonly FindingView[]
  readonly isSaidAbove: (finding: FindingView) => boolean
  readonly view: Pick<CaseView, 'decidedBy' | 'timeZone'>
}

function Flags({ findings, isSaidAbove, view: { decidedBy, timeZone } }: FlagsProps) {
  const t = useTranslations('case')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (
    <ul className="border-t border-rule">
      {findings.map((finding, index) => (
        <FindingItem
          key={finding.id}
          isPrivate={finding.isPrivate}
          privateItems={finding.privateItems}
          saidAbove={findings.slice(0, index).flatMap(({ because }) => because)}
          finding={{ ...finding, id: finding.flag, sources: [] }}
          ruleSet={finding.ruleSet}
          sources={finding.sources.map((source) => source.title)}
          isDeciding={finding.flag === decidedBy && !finding.withdrawnAt}
          note={
            <>
              {finding.withdrawnAt ? (
                <strong className="block">{t('withdrawn', { time: moment(finding.withdrawnAt) })}</strong>
              ) : null}
              <span>
                {finding.tier !== 'EMERGENCY'
                  ? null
                  : finding.acknowledgedAt
                    ? t('acknowledged', { time: moment(finding.acknowledgedAt) })
                    : isSaidAbove(finding)
                      ? null
                      : t(finding.isFoundLater ? 'foundLater' : 'interrupted')}
              </span>
            </>
          }
        />
      ))}
    </ul>
  )
}
