import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import type { ReadRow } from '@/lib/cases/case-answers'
import { type ChangedFlag, type Changes, hasChanged } from '@/lib/cases/changes'
import type { Became } from '@/lib/cases/loaded-case'
import { NotPrinted } from './not-printed'
import { ScoreChange } from './score-change'
import type { ScoreView } from '@/lib/cases/score-view'

interface CaseChangesProps {
  readonly changes: Changes | null
  /** The case that the form before opened. */
  readonly before?: Became | null
  readonly scores: readonly ScoreView[]
  readonly timeZone: string
}

/** What is different from the form before: in one glance, and each answer where it is asked for. */
export function CaseChanges({ changes, before = null, scores, timeZone }: CaseChangesProps) {
  const t = useTranslations('caseSeen.changes')
  const tier = useTranslations('clinical.tier')
  const name = useTranslations('caseSeen.scores.name')
  const clinical = useTranslations('clinical')
  const format = useFormatter()
  if (changes === null) return null
  const list = (answers: readonly string[]) => answers.map((words) => clinical('quoted', { words })).join(', ')
  const { newFlags, goneFlags, answers } = changes
  const moved = scores.filter(({ isCurrent, sincePrevious }) => isCurrent && sincePrevious && sincePrevious.by !== 0)
  const hidden = [...newFlags, ...goneFlags, ...moved].filter(({ isPrivate }) => isPrivate).length
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="mb-2 text-heading font-semibold">
        {t('title', { date: format.dateTime(changes.since, { dateStyle: 'medium', timeZone }) })}
      </h2>
      {hasChanged(changes) || moved.length > 0 ? null : <p>{t('none')}</p>}
      {changes.tier ? (
        <p className="font-semibold">{t('tier', { from: tier(changes.tier.from), to: tier(changes.tier.to) })}</p>
      ) : null}
      {before ? <BeforeThis became={before} timeZone={timeZone} /> : null}
      <Flags title={t('newFlags')} flags={newFlags} />
      <Flags
        title={t('goneFlags')}
        flags={goneFlags}
        after={({ saidNow }) =>
          saidNow.length === 0 ? null : <span className="font-normal"> {t('saidNow', { answers: list(saidNow) })}</span>
        }
      />
      {moved.map(({ instrument, sincePrevious, isPrivate }) =>
        sincePrevious ? (
          <div key={instrument.id} data-print={isPrivate ? 'no' : undefined} className="flex flex-wrap gap-x-2">
            <span>{name(instrument.id)}:</span>
            <ScoreChange change={sincePrevious} since="moved" timeZone={timeZone} />
          </div>
        ) : null,
      )}
      {answers.length > 0 ? (
        <div data-print="no">
          <Disclosure summary={t('answers', { count: answers.length })}>
            <Table
              caption={t('answers', { count: answers.length })}
              captionHidden
              rows={answers}
              rowKey={({ item }) => item}
              columns={[
                { key: 'question', header: t('question'), isRowHeader: true, cell: ({ label }) => label },
                { key: 'then', header: t('then'), cell: ({ from }) => <Answer row={from} /> },
                { key: 'now', header: t('now'), cell: ({ to }) => <Answer row={to} /> },
              ]}
            />
          </Disclosure>
        </div>
      ) : null}
      <NotPrinted count={hidden} />
    </section>
  )
}

interface FlagsProps<Flag extends ChangedFlag> {
  readonly title: string
  readonly flags: readonly Flag[]
  readonly after?: (flag: Flag) => ReactNode
}

function Flags<Flag extends ChangedFlag>({ title, flags, after }: FlagsProps<Flag>) {
  if (flags.length === 0) return null
  const isOnlyPrivate = flags.every(({ isPrivate }) => isPrivate)
  return (
    <p data-print={isOnlyPrivate ? 'no' : undefined}>
      {title}:{' '}
      {flags.map((each, index) => (
        <span key={each.flag} data-print={each.isPrivate ? 'no' : undefined} className="font-semibold">
          {index > 0 ? ', ' : ''}
          {each.label}
          {after?.(each)}
        </span>
      ))}
    </p>
  )
}

/** How it ended the last time says more than the tier that it had. */
function BeforeThis({ became, timeZone }: { readonly became: Became } & Pick<CaseChangesProps, 'timeZone'>) {
  const t = useTranslations('caseSeen.changes')
  const outcomes = useTranslations('case.outcomes')
  const format = useFormatter()
  const { caseId, outcome, closedAt } = became
  return (
    <p>
      {outcome && closedAt
        ? t('became', {
            outcome: outcomes(outcome),
            time: format.dateTime(closedAt, { dateStyle: 'medium', timeZone }),
          })
        : t('stillOpen')}{' '}
      <span data-print="no">
        <TextLink href={`/cases/${caseId}`}>{t('openIt')}</TextLink>
      </span>
    </p>
  )
}

function Answer({ row }: { readonly row: ReadRow | null }) {
  const t = useTranslations('caseSeen.changes')
  return row === null ? (
    <span className="text-muted">{t('notAnswered')}</span>
  ) : (
    <span lang={row.lang}>{row.answer}</span>
  )
}
