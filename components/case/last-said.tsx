import { useFormatter, useTranslations } from 'next-intl'
import type { CaseView } from '@/lib/cases/case-view'

const speaks: ReadonlySet<string> = new Set(['noted', 'reopened', 'given', 'given-to-group'])

/**
 * The newest words of the clinic's own: how the last call went, a note, why it was given or opened again. Whoever comes to
 * a case asks that first of all; the flags are older.
 */
export function LastSaid({ timeline, now, timeZone }: Pick<CaseView, 'timeline' | 'now' | 'timeZone'>) {
  const t = useTranslations('case.last')
  const result = useTranslations('case.call.results')
  const format = useFormatter()
  const row = timeline.findLast(
    ({ event, isUndone }) =>
      !isUndone && (event.type === 'called' || ('words' in event && speaks.has(event.type) && event.words !== '')),
  )
  if (row?.by.kind !== 'staff') return null
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'short', timeZone })
  const about = {
    name: row.by.name,
    time: format.dateTime(row.at, {
      ...(day(row.at) === day(now) ? {} : { month: 'short', day: 'numeric' }),
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
    }),
  }
  const said = (() => {
    switch (row.event.type) {
      case 'called':
        return [t('called', { ...about, result: result(row.event.result) }), row.event.words]
      case 'noted':
        return [t('noted', about), row.event.words]
      case 'given':
      case 'given-to-group':
        return [t('given', about), row.event.words]
      case 'reopened':
        return [t('reopened', about), row.event.words]
      default:
        return []
    }
  })()
  return <span className="line-clamp-3 font-normal wrap-anywhere">{said.filter(Boolean).join(' ')}</span>
}
