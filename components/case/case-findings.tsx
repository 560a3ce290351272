import { useFormatter, useTranslations } from 'next-intl'
import { FindingItem } from '@/components/clinical/finding-item'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { rankOf, tiers } from '@/lib/triage/urgency'
import type { CaseView } from '@/lib/cases/case-view'
import type { FindingView } from '@/lib/cases/finding-view'
import { NotPrinted } from './not-printed'

/** Every flag with its answer, rule and source. What the patient took back stays, and says so. */
export function CaseFindings({ view }: { readonly view: CaseView }) {
  const t = useTranslations('case')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: view.timeZone })
  const place = (finding: FindingView) =>
    (finding.withdrawnAt ? 100 : 0) +
    (finding.flag === view.decidedBy ? -10 : 0) +
    (finding.tier ? rankOf(finding.tier) : tiers.length)
  const shown = [...view.findings].sort((a, b) => place(a) - place(b))
  const emergencies = shown.filter((finding) => finding.tier === 'EMERGENCY')
  // The same sentence under every flag would hide the flags: said once where it is true of all of them.
  const isNoneRead = emergencies.length > 1 && emergencies.every((finding) => !finding.acknowledgedAt)
  return (
    <section aria-labelledby="flags">
      <h2 id="flags" className="mb-1 text-heading font-semibold">
        {t('flags')}
      </h2>
      {shown.length === 0 ? (
        <EmptyState title={t('noFlags')}>{t('noFlagsBody')}</EmptyState>
      ) : (
        <>
          {isNoneRead ? (
            <div className="mb-3">
              <Notice kind="warning">{t('interrupted')}</Notice>
            </div>
          ) : null}
          <ul className="border-t border-rule">
            {shown.map((finding) => (
              <FindingItem
                key={finding.id}
                isPrivate={finding.isPrivate}
                privateItems={finding.privateItems}
                finding={{ ...finding, id: finding.flag, sources: [] }}
                sources={finding.sources.map((source) => source.title)}
                isDeciding={finding.flag === view.decidedBy && !finding.withdrawnAt}
                note={
                  <>
                    {finding.withdrawnAt ? (
                      <strong className="block">{t('withdrawn', { time: moment(finding.withdrawnAt) })}</strong>
                    ) : null}
                    <span>
                      {finding.tier === 'EMERGENCY' && !isNoneRead
                        ? finding.acknowledgedAt
                          ? t('acknowledged', { time: moment(finding.acknowledgedAt) })
                          : t('interrupted')
                        : null}
                    </span>
                  </>
                }
              />
            ))}
          </ul>
          <NotPrinted count={shown.filter((finding) => finding.isPrivate).length} />
        </>
      )}
    </section>
  )
}
