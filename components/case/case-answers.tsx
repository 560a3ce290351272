import { useTranslations } from 'next-intl'
import { englishName } from '@/lib/web/language-names'
import { SummaryList } from '@/components/ui/summary-list'
import type { ReadSection } from '@/lib/cases/case-answers'
import type { Locale } from '@/lib/intake/questionnaire'
import { NotPrinted } from './not-printed'

interface CaseAnswersProps {
  readonly sections: readonly ReadSection[]
  /** While the patient is still answering, what is open is only not reached yet. */
  readonly isDraft: boolean
  readonly answeredIn: Locale
  readonly isByCarer: boolean
}

/** Everything the patient was asked, with the answers in English, and what they typed as they typed it. */
export function CaseAnswers({ sections, isDraft, answeredIn, isByCarer }: CaseAnswersProps) {
  const t = useTranslations('case')
  const shown = sections
    .map((section) => ({
      ...section,
      rows: section.rows.filter((row) => !isDraft || row.value !== null || row.typed !== undefined),
    }))
    .filter((section) => section.rows.length > 0)
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mb-2 text-heading font-semibold">
        {t('answers')}
      </h2>
      {answeredIn === 'en' ? null : <p className="mb-2">{t('answeredIn', { language: englishName(answeredIn) })}</p>}
      {isByCarer ? (
        <p data-print="no" className="mb-2">
          {t('carer')}
        </p>
      ) : null}
      <div data-paper="columns" className="flex flex-col gap-5">
        {shown.map((section) => (
          <div key={section.id}>
            <h3 className="mb-1 font-semibold">{section.title}</h3>
            <SummaryList
              rows={section.rows.map((row) => ({
                key: row.item,
                term: row.label,
                value: row.lang ? <span lang={row.lang}>{row.answer}</span> : row.answer,
                isScreenOnly: row.isPrivate,
              }))}
            />
            <NotPrinted count={section.rows.filter((row) => row.isPrivate).length} />
          </div>
        ))}
      </div>
    </section>
  )
}
