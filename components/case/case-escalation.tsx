import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Notice } from '@/components/ui/notice'
import { OneTapForm } from './one-tap-form'
import { useShortMoment } from './short-moment'

interface CaseEscalationProps {
  readonly caseId: string
  readonly escalation: {
    readonly at: Date
    readonly toldAt: Date
    readonly timesTold: number
    readonly answered: { readonly name: string; readonly isMe: boolean; readonly at: Date } | null
  }
  readonly called: {
    readonly round: number
    readonly turns: readonly { readonly name: string; readonly isMe: boolean; readonly at: Date }[]
  }
  /** Of a case that nobody has nobody says that they are on it: claiming it says so, and then somebody has it. */
  readonly holder: 'nobody' | 'me' | 'other'
  /** Somebody has looked: what was missed came after that. */
  readonly isLookedAt: boolean
  readonly answer: FormAction
  readonly now: Date
  readonly timeZone: string
}

const hints = { nobody: 'claimIt', me: 'answerHintMine', other: 'answerHint' } as const

/** A missed target: that the leads know, whom of those on call Keel called, and who is on it. Whoever says so is named, and nobody is told again. */
export function CaseEscalation(props: CaseEscalationProps) {
  const { caseId, escalation, called, holder, isLookedAt, answer, now, timeZone } = props
  const t = useTranslations('caseSeen.escalation')
  const short = useShortMoment(now, timeZone)
  const time = (at: Date) => short(at).words
  const { at, toldAt, timesTold, answered } = escalation
  const calls = called.turns.map(({ name, isMe, at }) =>
    t('called', { who: isMe ? 'me' : 'other', name, time: time(at) }),
  )
  const told = [
    t('told', { time: time(at), count: timesTold, last: time(toldAt) }),
    ...(calls.length > 0 ? [calls.join(` ${t('nobody')} `)] : []),
    ...(called.round > 1 ? [t('round', { count: called.round - 1 })] : []),
  ].join(' ')
  if (answered) {
    return (
      <p className="mt-4 text-muted">
        <span>{told}</span>{' '}
        <span>
          {answered.isMe
            ? t('answeredByMe', { time: time(answered.at) })
            : t('answered', { name: answered.name, time: time(answered.at) })}
        </span>
      </p>
    )
  }
  return (
    <div data-print="no" data-acts className="mt-4">
      <Notice kind="warning">
        <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          <span id="escalation">
            <strong>{t(isLookedAt ? 'missedStep' : 'missed')}</strong> <span>{told}</span>
          </span>
          {holder === 'nobody' ? null : (
            <OneTapForm
              action={answer}
              fields={{ caseId }}
              label={t('answer')}
              variant="secondary"
              describedBy="escalation answer-hint"
            />
          )}
        </div>
        <p id="answer-hint" className="mt-1 text-small">
          {t(hints[holder])}
        </p>
      </Notice>
    </div>
  )
}
