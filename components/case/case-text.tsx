import { useFormatter, useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/copy-text'
import { Disclosure } from '@/components/ui/disclosure'
import { PrintButton } from '@/components/ui/print-button'
import type { ReadRow } from '@/lib/cases/case-answers'
import { summaryText, type TextRow } from '@/lib/cases/summary-text'
import type { CaseView } from '@/lib/cases/case-view'
import type { HandoutView } from '@/lib/cases/handout-view'
import type { FindingView } from '@/lib/cases/finding-view'
import type { ScoreView } from '@/lib/cases/score-view'
import { isPlan } from '@/lib/exercises/plan-item'
import { useScoreWords } from './score-words'

interface CaseTextProps {
  readonly view: CaseView
  readonly sex: string
  readonly born: string
}

const rowOf = (row: ReadRow): TextRow => ({
  label: row.label,
  value: row.answer,
  isPrivate: Boolean(row.isPrivate),
})

/** The case to take along: as text for another record, or on paper. */
export function CaseText({ view, sex, born }: CaseTextProps) {
  const t = useTranslations('caseSeen.text')
  const c = useTranslations('case')
  const tier = useTranslations('clinical.tier')
  const s = useTranslations('caseSeen.scores')
  const handoutOf = useHandoutLine(view.timeZone)
  const { points } = useScoreWords(view.timeZone)
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: view.timeZone })
  const deciding = view.findings.find(({ flag, withdrawnAt }) => flag === view.decidedBy && !withdrawnAt)
  const isChanged = view.tier !== view.triageTier
  const flagOf = ({ label, because, withdrawnAt, isPrivate }: FindingView): TextRow => ({
    label: withdrawnAt ? `${label} (${t('taken')})` : label,
    value: because.map(({ question, answer }) => `${question} “${answer}”`).join('; '),
    isPrivate,
  })
  const scoreOf = ({ instrument, last, isPrivate }: ScoreView): TextRow => ({
    label: s(`name.${instrument.id}`),
    value: [
      s('points', { points: points(last.points), max: instrument.max }),
      ...(last.band ? [s(`band.${last.band}`)] : []),
    ].join(', '),
    isPrivate,
  })
  const asTriaged = tier(view.triageTier)
  const text = summaryText({
    identity: t('identity', {
      name: view.patient.name,
      age: view.patient.age,
      number: view.patient.recordNumber,
      sex,
      date: born,
    }),
    tier: [
      { label: t('tier'), value: isChanged ? t('triage', { tier: tier(view.tier), triage: asTriaged }) : asTriaged },
      ...(deciding ? [{ label: t('why'), value: deciding.reason, isPrivate: deciding.isPrivate }] : []),
      { label: t('sent'), value: view.submittedAt ? moment(view.submittedAt) : t('notSent') },
    ],
    blocks: [
      { title: c('flags'), rows: view.findings.map(flagOf) },
      { title: c('summary'), rows: view.summary.map(rowOf) },
      { title: t('medicines'), rows: view.medicines.map(rowOf) },
      { title: s('title'), rows: view.scores.filter(({ isCurrent }) => isCurrent).map(scoreOf) },
      { title: c('handouts'), rows: view.handouts.filter(({ takenBack }) => !takenBack).map(handoutOf) },
    ],
    leftOut: (count) => t('leftOut', { count }),
    origin: t('origin', { time: moment(view.now) }),
  })
  return (
    <div data-print="no" className="flex flex-col items-start gap-2">
      <Disclosure summary={t('title')}>
        <CopyText id="case-text" label={t('label')} value={text} copyLabel={t('copy')} copiedLabel={t('copied')} />
      </Disclosure>
      <PrintButton>{t('print')}</PrintButton>
    </div>
  )
}

/** What was given to read, by whom, and how far the patient is. */
function useHandoutLine(timeZone: string) {
  const t = useTranslations('caseSeen.text')
  const c = useTranslations('case.handoutState')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return ({ handout, title, version, by, assignedAt, openedAt, confirmedAt }: HandoutView): TextRow => {
    const time = moment(assignedAt)
    const state = confirmedAt
      ? c('confirmed', { time: moment(confirmedAt) })
      : openedAt
        ? c('opened', { time: moment(openedAt) })
        : c('unread')
    return {
      label: isPlan(handout) ? title : t('handout', { title, version }),
      value: `${by ? c('sent', { time, by }) : c('sentAuto', { time })}. ${state}`,
    }
  }
}
