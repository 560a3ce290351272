import { useTranslations } from 'next-intl'
import { OneTapForm } from '@/components/case/one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { type Draw, type DrawnCase, drawSize, lookedAt } from '@/lib/insights/routine'
import { DrawnItem } from './drawn-item'
import { MonthTable } from './month-table'
import { useRoutineWords } from './routine-words'

interface RoutinePageProps {
  readonly timeZone: string
  /** The months that may be drawn from, the last one first. */
  readonly months: readonly string[]
  readonly month: string
  readonly draws: readonly Draw[]
  readonly cases: readonly DrawnCase[]
  readonly draw: FormAction
  readonly judge: FormAction
}

export function RoutinePage({ timeZone, months, month, draws, cases, draw, judge }: RoutinePageProps) {
  const t = useTranslations('routine')
  const { monthName } = useRoutineWords(timeZone)
  const drawn = draws.find((each) => each.month === month)
  return (
    <>
      <PageTitle above={<TextLink href="/insights">{t('insights')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <MonthTable {...{ months, month, draws, timeZone }} />
      <section aria-labelledby="month" className="mt-8 max-w-[60rem]">
        <h2 id="month" className="mb-2 text-heading font-semibold">
          {monthName(month)}
        </h2>
        {drawn ? (
          <>
            <DrawLine drawn={drawn} timeZone={timeZone} />
            <ol>
              {cases.map((each) => (
                <DrawnItem key={each.caseId} {...{ each, timeZone, judge }} />
              ))}
            </ol>
          </>
        ) : (
          <>
            <p id="draw-hint" className="mb-3 max-w-prose">
              {t('drawHint')}
            </p>
            <OneTapForm
              action={draw}
              fields={{ month }}
              label={t('draw', { count: drawSize })}
              variant="primary"
              describedBy="draw-hint"
            />
          </>
        )}
      </section>
    </>
  )
}

/** How many of how many, by whom and when, and how far it is. */
function DrawLine({ drawn, timeZone }: { readonly drawn: Draw; readonly timeZone: string }) {
  const t = useTranslations('routine')
  const { day } = useRoutineWords(timeZone)
  const { by: name, ofCases, erased, right, tooLow, tooHigh, cannotTell } = drawn
  return (
    <div className="mb-4 max-w-prose">
      <p>
        {t('drawnBy', { drawn: drawn.drawn, ofCases, name, date: day(drawn.drawnAt) })}{' '}
        {erased > 0 ? t('erased', { count: erased }) : null}
      </p>
      <p role="status">
        {t('looked', { looked: lookedAt(drawn), present: drawn.drawn - erased, right, tooLow, tooHigh, cannotTell })}
      </p>
    </div>
  )
}
