import { useFormatter, useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import { durationWords } from '@/components/worklist/duration'
import type { CaseView } from '@/lib/cases/case-view'

type Line = Pick<CaseView, 'nextStep' | 'dueAt' | 'now' | 'timeZone' | 'tries'>

/** What has to happen next and by when; of a closed case, when it was due. */
export function NextStepLine({ nextStep, dueAt, now, timeZone, tries }: Line) {
  const t = useTranslations('case')
  const d = useTranslations('duration')
  const format = useFormatter()
  const at = nextStep?.at ?? dueAt
  const left = at.getTime() - now.getTime()
  const time = format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  if (!nextStep) return <Time at={at}>{t('due', { time })}</Time>
  const { kind, to } = nextStep
  const words =
    kind === 'look'
      ? t(left < 0 ? 'overdue' : 'due', { time, late: durationWords(d, left) })
      : t(left < 0 ? `nextStep.late.${kind}` : `nextStep.ahead.${kind}`, {
          time,
          to: to ?? '',
          late: durationWords(d, left),
        })
  return (
    <>
      <Time at={at}>
        {left < 0 ? <strong>{words}</strong> : <span>{words}</span>}
        <span>{left < 0 ? '' : ` (${t('left', { left: durationWords(d, left) })})`}</span>
      </Time>
      {tries > 0 ? <span className="block">{t('nextStep.tries', { count: tries })}</span> : null}
    </>
  )
}
