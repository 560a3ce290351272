import { useTranslations } from 'next-intl'
import type { CaseView } from '@/lib/cases/case-view'
import { lastSaid } from '@/lib/cases/last-said'
import { useShortMoment } from './short-moment'

/** When somebody of the clinic last said something of this case, and what. */
export function LastSaid({ timeline, now, timeZone }: Pick<CaseView, 'timeline' | 'now' | 'timeZone'>) {
  const t = useTranslations('case.last')
  const result = useTranslations('case.call.results')
  const short = useShortMoment(now, timeZone)
  const said = lastSaid(timeline)
  if (!said) return null
  const { event } = said
  const about = { name: said.name, time: short(said.at).words }
  const how =
    event.type === 'called' ? t('called', { ...about, result: result(event.result) }) : t(wordsFor[event.type], about)
  return (
    <span className="line-clamp-3 font-normal wrap-anywhere">
      {how} {event.words}
    </span>
  )
}

const wordsFor = { noted: 'noted', given: 'given', 'given-to-group': 'given', reopened: 'reopened' } as const
