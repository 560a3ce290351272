import { useTranslations } from 'next-intl'
import { SummaryList } from '@/components/ui/summary-list'
import type { SummarySection } from '@/lib/intake/submission'

interface CaseAnswersProps {
  readonly sections: readonly SummarySection[]
  /** While the patient is still answering, what is open is only not reached yet. */
  readonly isDraft: boolean
}

/** Everything the patient was asked, with the answers in their words. */
export function CaseAnswers({ sections, isDraft }: CaseAnswersProps) {
  const t = useTranslations('case')
  const shown = sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => !isDraft || row.value !== null) }))
    .filter((section) => section.rows.length > 0)
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mb-2 text-heading font-semibold">
        {t('answers')}
      </h2>
      <div className="flex flex-col gap-5">
        {shown.map((section) => (
          <div key={section.id}>
            <h3 className="mb-1 font-semibold">{section.title}</h3>
            <SummaryList rows={section.rows.map((row) => ({ key: row.item, term: row.label, value: row.answer }))} />
          </div>
        ))}
      </div>
    </section>
  )
}
