import { useFormatter, useTranslations } from 'next-intl'
import { FindingItem } from '@/components/clinical/finding-item'
import { EmptyState } from '@/components/ui/empty-state'
import type { CaseModel } from './case-model'

/** Every flag with its answer, rule and source. What the patient took back stays, and says so. */
export function CaseFindings({ view }: { readonly view: CaseModel }) {
  const t = useTranslations('case')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: view.timeZone })
  const shown = [...view.findings].sort((a, b) => Number(a.withdrawnAt !== null) - Number(b.withdrawnAt !== null))
  return (
    <section aria-labelledby="flags">
      <h2 id="flags" className="mb-1 text-heading font-semibold">
        {t('flags')}
      </h2>
      {shown.length === 0 ? (
        <EmptyState title={t('noFlags')}>{t('noFlagsBody')}</EmptyState>
      ) : (
        <ul className="border-t border-rule">
          {shown.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={{ ...finding, id: finding.flag, sources: [] }}
              sources={finding.sources.map((source) => source.title)}
              isDeciding={finding.flag === view.decidedBy && !finding.withdrawnAt}
              note={
                <>
                  {finding.withdrawnAt ? (
                    <strong className="block">{t('withdrawn', { time: moment(finding.withdrawnAt) })}</strong>
                  ) : null}
                  {finding.tier === 'EMERGENCY'
                    ? finding.acknowledgedAt
                      ? t('acknowledged', { time: moment(finding.acknowledgedAt) })
                      : t('interrupted')
                    : null}
                </>
              }
            />
          ))}
        </ul>
      )}
    </section>
  )
}
