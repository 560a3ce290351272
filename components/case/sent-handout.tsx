import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag } from '@/components/ui/tag'
import { englishName } from '@/lib/web/language-names'
import { ExercisesLine } from './exercises-line'
import type { HandoutView, TeachBackView } from '@/lib/cases/handout-view'

interface SentHandoutProps {
  readonly handout: HandoutView
  readonly timeZone: string
  /** English is said, too: they read something else, or nobody knows. */
  readonly isLanguageSaid: boolean
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** One that was sent: by whom, and what became of it. */
export function SentHandout({ handout, timeZone, isLanguageSaid, children }: SentHandoutProps) {
  const t = useTranslations('case.handoutState')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const time = moment(handout.assignedAt)
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 border-b border-rule py-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
          <span id={`sent-${handout.id}`} className={handout.takenBack ? 'line-through' : undefined}>
            {handout.title}
          </span>
          {handout.locale === 'en' && !isLanguageSaid ? null : (
            <Tag>{t('inLanguage', { language: englishName(handout.locale) })}</Tag>
          )}
        </p>
        {handout.personalLine ? <p className="whitespace-pre-line">{handout.personalLine}</p> : null}
        <p className="text-small text-muted">
          <span>{handout.by ? t('sent', { time, by: handout.by }) : t('sentAuto', { time })}</span>
          {'. '}
          {handout.takenBack ? (
            <strong className="text-ink">
              {t('takenBack', { time: moment(handout.takenBack.at), by: handout.takenBack.by })}
            </strong>
          ) : handout.confirmedAt ? (
            <strong className="text-ink">{t('confirmed', { time: moment(handout.confirmedAt) })}</strong>
          ) : (
            <span>{handout.openedAt ? t('opened', { time: moment(handout.openedAt) }) : t('unread')}</span>
          )}
        </p>
        {handout.sentAgain && !handout.takenBack ? (
          <p className="text-small text-muted">
            {t('sentAgain', { time: moment(handout.sentAgain.at), by: handout.sentAgain.by })}
          </p>
        ) : null}
        {handout.teachBack ? <TeachBackLine said={handout.teachBack} lang={handout.locale} moment={moment} /> : null}
        {handout.exercises ? <ExercisesLine exercises={handout.exercises} /> : null}
        {handout.attention ? (
          <p className="mt-1">
            {handout.seenTo
              ? t('seenTo', { time: moment(handout.seenTo.at), by: handout.seenTo.by })
              : t(`attention.${handout.attention}`)}
          </p>
        ) : null}
      </div>
      {children}
    </li>
  )
}

interface TeachBackLineProps {
  readonly said: TeachBackView
  readonly lang: HandoutView['locale']
  readonly moment: (at: Date) => string
}

/** Whether the message came across; a worrying answer is a box that stands out. */
function TeachBackLine({ said, lang, moment }: TeachBackLineProps) {
  const t = useTranslations('caseSeen.teachBack')
  const inTheirWords = (words: ReactNode) => <span lang={lang}>{words}</span>
  return (
    <div className="mt-1">
      {said.verdict === 'worrying' ? <Tag strong>{t('worrying')}</Tag> : <p>{t(said.verdict)}</p>}
      <p className="text-small text-muted">{t.rich('asked', { ask: said.ask, words: inTheirWords })}</p>
      <p className="text-small">
        {t.rich('answered', { time: moment(said.at), answer: said.answer, words: inTheirWords })}
      </p>
      {said.again ? (
        <div className="mt-1">
          {said.again.verdict === 'worrying' ? (
            <Tag strong>{t('again.worrying')}</Tag>
          ) : (
            <p>{t(`again.${said.again.verdict}`)}</p>
          )}
          <p className="text-small">
            {t.rich('answered', { time: moment(said.again.at), answer: said.again.answer, words: inTheirWords })}
          </p>
        </div>
      ) : null}
    </div>
  )
}
