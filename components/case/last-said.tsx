import { useFormatter, useTranslations } from 'next-intl'
import type { CaseView } from '@/lib/cases/case-view'
import { datedWords } from '@/lib/cases/dated-words'
import { lastHeard, lastSaid } from '@/lib/cases/last-said'
import { useEventWords } from './event-words'
import { useShortMoment } from './short-moment'

type Told = Pick<CaseView, 'timeline' | 'now' | 'timeZone'>

export function LastWords(told: Told) {
  return (
    <>
      <LastSaid {...told} />
      <LastHeard {...told} />
    </>
  )
}

/** When somebody of the clinic last said something of this case, and what. */
function LastSaid({ timeline, now, timeZone }: Told) {
  const t = useTranslations('caseSeen.last')
  const result = useTranslations('case.call.results')
  const short = useShortMoment(now, timeZone)
  const quoted = useQuoted({ now, timeZone })
  const said = lastSaid(timeline)
  // Why a case is open again stands over it, with the tier.
  if (!said || said.event.type === 'reopened') return null
  const { event } = said
  const about = { name: said.name, time: short(said.at).words }
  const how =
    event.type === 'called' ? t('called', { ...about, result: result(event.result) }) : t(wordsFor[event.type], about)
  return (
    <span className="line-clamp-3 font-normal wrap-anywhere">
      {how} {event.words === '' ? null : quoted(event.words, said.at)}
    </span>
  )
}

/** What the patient did last, which the list calls news. */
function LastHeard({ timeline, now, timeZone }: Told) {
  const t = useTranslations('caseSeen.last')
  const wordsOf = useEventWords(timeZone)
  const short = useShortMoment(now, timeZone)
  const heard = lastHeard(timeline)
  if (!heard) return null
  return (
    <span className="line-clamp-3 font-normal wrap-anywhere">
      {t('heard', { time: short(heard.at).words, what: wordsOf(heard.event, '') })}
    </span>
  )
}

/** Somebody’s own words; those of another day say which day their “tomorrow” is. */
export function useQuoted({ now, timeZone }: Pick<CaseView, 'now' | 'timeZone'>) {
  const t = useTranslations('caseSeen.last')
  const clinical = useTranslations('clinical')
  const format = useFormatter()
  const short = useShortMoment(now, timeZone)
  const date = (day: Date) => format.dateTime(day, { weekday: 'short', month: 'short', day: 'numeric', timeZone })
  return (words: string, at: Date) =>
    clinical('quoted', {
      words: short(at).isToday
        ? words
        : datedWords(words, at, timeZone)
            .map(({ text, day }) => (day ? t('meaning', { words: text, day: date(day) }) : text))
            .join(''),
    })
}

const wordsFor = { noted: 'noted', given: 'given', 'given-to-group': 'given' } as const
