import { useFormatter, useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { CaseView } from '@/lib/cases/case-view'
import { OnPaper } from './on-paper'

export interface NotReachedProps {
  readonly closing: CaseView['closing']
  /** Who looks may close it sooner. */
  readonly isLead: boolean
  readonly patient: Pick<CaseView['patient'], 'givenName' | 'toldBy'>
  readonly timeZone: string
}

/** What stands between this case and "not reached", from when on it does not, and what goes to the patient then. */
export function NotReached({ closing, isLead, patient, timeZone }: NotReachedProps) {
  const t = useTranslations('case.notReached')
  const format = useFormatter()
  const { wanted, hours, cards } = closing
  if (wanted === null && cards.length === 0) return null
  const until = () => {
    if (wanted === null) return null
    const { calls, from } = wanted
    if (from === null) return t('none', { calls, hours })
    return (
      <Time at={from}>
        {t('some', { calls, time: format.dateTime(from, { dateStyle: 'medium', timeStyle: 'short', timeZone }) })}
      </Time>
    )
  }
  return (
    <div className="flex max-w-prose flex-col gap-1 border-s-4 border-edge bg-sunk px-4 py-2">
      {wanted ? <p className="font-semibold">{until()}</p> : null}
      {wanted ? <p>{t(isLead ? 'lead' : 'meanwhile')}</p> : null}
      {cards.length > 0 ? (
        <p>{t('card', { titles: format.list(cards.map(({ title }) => `“${title}”`)), name: patient.givenName })}</p>
      ) : null}
      {cards.length > 0 ? <OnPaper {...patient} /> : null}
    </div>
  )
}
