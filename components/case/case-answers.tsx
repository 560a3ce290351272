import { useTranslations } from 'next-intl'
import { englishName } from '@/lib/web/language-names'
import { Disclosure } from '@/components/ui/disclosure'
import { SummaryList } from '@/components/ui/summary-list'
import type { ReadRow } from '@/lib/cases/case-answers'
import type { CaseView } from '@/lib/cases/case-view'
import type { RestOfSection } from '@/lib/cases/weighed-answers'
import { NotPrinted } from './not-printed'

type CaseAnswersProps = Pick<CaseView, 'answers' | 'answeredIn' | 'isByCarer'>

/**
 * Everything the patient was asked, with the answers in English, and what they typed as they typed it: what was said yes
 * to and what is open first, what was denied folded. Paper shows all of it.
 */
export function CaseAnswers({ answers: { first, rest }, answeredIn, isByCarer }: CaseAnswersProps) {
  const t = useTranslations('case')
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
      <div data-paper="columns" data-print="open" className="flex flex-col gap-5">
        {first.length > 0 ? (
          <div>
            <h3 className="mb-1 font-semibold">{t('answersFirst')}</h3>
            <Rows rows={first} asked="question" />
          </div>
        ) : null}
        {rest.map((section) => (
          <Rest key={section.id} section={section} />
        ))}
      </div>
    </section>
  )
}

function Rest({ section: { title, tells, denied } }: { readonly section: RestOfSection }) {
  const t = useTranslations('case')
  return (
    <div>
      <h3 className="mb-1 font-semibold">{title}</h3>
      {tells.length > 0 ? <Rows rows={tells} asked="label" /> : null}
      {denied.length > 0 ? (
        <Disclosure summary={t('answersDenied', { count: denied.length })}>
          <Rows rows={denied} asked="label" />
        </Disclosure>
      ) : null}
    </div>
  )
}

/** In the words that were asked, or in a few. */
function Rows({ rows, asked }: { readonly rows: readonly ReadRow[]; readonly asked: 'question' | 'label' }) {
  return (
    <>
      <SummaryList
        rows={rows.map((row) => ({
          key: row.item,
          term: row[asked],
          value: row.lang ? <span lang={row.lang}>{row.answer}</span> : row.answer,
          isScreenOnly: row.isPrivate,
        }))}
      />
      <NotPrinted count={rows.filter((row) => row.isPrivate).length} />
    </>
  )
}
