import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/components/form/use-action-form'
import type { TimelineRow } from '@/lib/cases/timeline'
import { OneTapForm } from './one-tap-form'
import { TimelineItem } from './timeline-item'

interface TimelineProps {
  readonly caseId: string
  readonly undo: FormAction
  readonly rows: readonly TimelineRow[]
  readonly timeZone: string
}

/** A long one shows its end: what was done last, and the way to undo it. */
const foldedFrom = 9
const shownOfMany = 5

/** Every act with its name and time, oldest first. */
export function Timeline({ caseId, undo, rows, timeZone }: TimelineProps) {
  const t = useTranslations('case')
  const folded = rows.length < foldedFrom ? 0 : rows.length - shownOfMany
  const list = (some: readonly TimelineRow[]) => (
    <ol data-paper="columns" className="border-s-2 border-rule">
      {some.map((row) => (
        <TimelineItem key={row.id} {...{ row, timeZone }}>
          {row.canUndo ? (
            <div data-print="no" className="mt-1">
              <OneTapForm
                action={undo}
                fields={{ caseId, eventId: row.id }}
                label={t('undo')}
                describedBy={`did-${row.id}`}
              />
            </div>
          ) : null}
        </TimelineItem>
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-2 text-heading font-semibold">
        {t('timeline')}
      </h2>
      {folded > 0 ? (
        <div data-print="open">
          <Disclosure summary={t('timelineEarlier', { count: folded })}>{list(rows.slice(0, folded))}</Disclosure>
        </div>
      ) : null}
      {list(rows.slice(folded))}
    </section>
  )
}
