import { useFormatter, useTranslations } from 'next-intl'
import { Overdue } from '@/components/ui/overdue'
import { Time } from '@/components/ui/time'
import { durationWords } from '@/components/worklist/duration'
import { askedLast } from '@/lib/cases/asked-last'
import type { CaseView } from '@/lib/cases/case-view'
import { visitBehind } from '@/lib/cases/next-step'
import { useShortMoment } from './short-moment'

type Line = Pick<
  CaseView,
  'bookedLate' | 'unreachedSince' | 'nextStep' | 'dueAt' | 'now' | 'timeZone' | 'tries' | 'timeline'
>

/** What has to happen next and by when; of a closed case, when it was due. */
export function NextStepLine({ bookedLate, unreachedSince, nextStep, dueAt, now, timeZone, tries, timeline }: Line) {
  const t = useTranslations('case')
  const d = useTranslations('duration')
  const format = useFormatter()
  const at = nextStep?.at ?? dueAt
  const left = at.getTime() - now.getTime()
  const short = useShortMoment(now, timeZone)
  if (!nextStep) {
    const time = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
    return <Time at={at}>{t('due', { time })}</Time>
  }
  const withDay = (moment: Date) => {
    const { isToday, words: said } = short(moment)
    return isToday ? t('nextStep.today', { time: said }) : said
  }
  const time = left >= 0 ? withDay(at) : short(at).words
  const { kind, to, isAgreed } = nextStep
  const what = isAgreed ? 'visit' : kind
  const behind = visitBehind(nextStep, now)
  const asked = kind === 'wait' ? askedLast(timeline) : null
  const words = t(left < 0 ? `nextStep.late.${what}` : `nextStep.ahead.${what}`, {
    time,
    to: to ?? '',
    late: durationWords(d, left),
  })
  return (
    <>
      <Time at={at}>
        {left < 0 ? <Overdue>{words}</Overdue> : <span>{words}</span>}
        <span>{left < 0 ? '' : ` (${t('left', { left: durationWords(d, left) })})`}</span>
      </Time>
      {what === 'see' ? (
        <span>
          , {t('nextStep.noVisit')}.{' '}
          <a href="#next-kind" data-print="no" className="whitespace-nowrap">
            {t('nextStep.setVisit')}
          </a>
        </span>
      ) : null}
      {behind ? <span className="block">{t('nextStep.behind', { time: withDay(behind) })}</span> : null}
      {asked ? (
        <span className="block">{t(`nextStep.asked.${asked.ask}`, { time: short(asked.at).words })}</span>
      ) : null}
      {bookedLate ? (
        <span className="block">
          <Overdue>
            {t(bookedLate.word === null ? 'bookedLate' : 'toldLate', {
              time: short(bookedLate.target).words,
              word: bookedLate.word ?? '',
            })}
          </Overdue>
        </span>
      ) : null}
      {tries > 0 ? <Tries {...{ tries, unreachedSince, now }} /> : null}
    </>
  )
}

/** Calls in vain; past the target they say for how long nobody has spoken to the patient. */
function Tries({ tries, unreachedSince, now }: Pick<Line, 'tries' | 'unreachedSince' | 'now'>) {
  const t = useTranslations('case.nextStep')
  const d = useTranslations('duration')
  if (!unreachedSince) return <span className="block">{t('tries', { count: tries })}</span>
  const time = durationWords(d, now.getTime() - unreachedSince.getTime())
  return (
    <span className="block">
      <Overdue>{t('unreached', { count: tries, time })}</Overdue>
    </span>
  )
}
