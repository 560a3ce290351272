import { useFormatter, useTranslations } from 'next-intl'
import type { CaseEvent } from '@/lib/cases/case-event'
import { dayOf } from '@/lib/cases/check-in'

/** What happened, in words; of a case that changed hands, the colleague or group beside whoever did it. */
export function useEventWords(timeZone: string): (event: CaseEvent, otherName: string) => string {
  const e = useTranslations('caseSeen.event')
  const outcome = useTranslations('case.outcomes')
  const tierWords = useTierWords()
  const stepWords = useStepWords(timeZone)
  const handoutWords = useHandoutWords(timeZone)
  const checkInWords = useCheckInWords()
  const heardWords = useHeardWords()
  return (event, otherName) => {
    // Of a handout.
    if ('title' in event) return handoutWords(event)
    // Of a check-in.
    if ('kind' in event) return checkInWords(event)
    switch (event.type) {
      case 'alert-raised':
      case 'intake-submitted':
      case 'interrupt-acknowledged':
      case 'patient-said':
        return heardWords(event)
      case 'reopened':
      case 'tier-changed':
      case 'triaged-again':
        return tierWords(event)
      case 'closed':
        return e(event.isEarly ? 'closedEarly' : 'closed', { outcome: outcome(event.outcome) })
      case 'taken-over':
      case 'given':
      case 'given-to-group':
      case 'on-call-called':
        return e(event.type, { name: otherName })
      case 'undone':
        return e('undone', { act: event.act.replaceAll('-', '_') })
      case 'called':
      case 'escalated':
      case 'next-step-set':
        return stepWords(event)
      case 'escalation-answered':
      case 'wait-ended':
      case 'heard-elsewhere':
      case 'countersigned':
      case 'call-asked':
      case 'call-ask-unsent':
      case 'follow-up-asked':
      case 'follow-up-unsent':
      case 'reopened-by-patient':
      case 'claimed':
      case 'released':
      case 'unread':
        return e(event.type)
      case 'noted':
        return e(event.isAddendum ? 'addendum' : 'noted')
    }
  }
}

type OfPatient = 'alert-raised' | 'intake-submitted' | 'interrupt-acknowledged' | 'patient-said'
type Moving = Pick<Extract<CaseEvent, { type: 'alert-raised' }>, 'from' | 'to'>

/** What a patient said, and where it moved the case to. */
function useHeardWords() {
  const e = useTranslations('caseSeen.event')
  const tier = useTranslations('clinical.tier')
  const movedBy = ({ from, to }: Moving) => (from && to ? { from: tier(from), to: tier(to) } : { from: 'none', to: '' })
  return (event: Extract<CaseEvent, { type: OfPatient }>): string => {
    if (event.type === 'intake-submitted') return e(event.type, { tier: tier(event.tier), ...movedBy(event) })
    const flags = event.flags.join(', ')
    switch (event.type) {
      case 'alert-raised':
        return e('alert-raised', { tier: tier(event.tier), flags, ...movedBy(event) })
      case 'interrupt-acknowledged':
        return e('interrupt-acknowledged', { flags })
      case 'patient-said':
        return e(`patient-said.${event.reply}`, { flags })
    }
  }
}

type OfTier = 'reopened' | 'tier-changed' | 'triaged-again'

/** What gave a tier, or may have, besides the patient. */
function useTierWords() {
  const e = useTranslations('caseSeen.event')
  const tier = useTranslations('clinical.tier')
  const reason = useTranslations('case.reason')
  const sex = useTranslations('case.sex')
  return (event: Extract<CaseEvent, { type: OfTier }>): string => {
    switch (event.type) {
      case 'reopened':
        return e(event.type, { tier: event.tier ? tier(event.tier) : 'none' })
      case 'tier-changed':
        return e('tier-changed', { from: tier(event.from), to: tier(event.to), reason: reason(event.reason) })
      case 'triaged-again': {
        const { was, is } = event
        const what = was.sex === is.sex ? 'age' : was.age === is.age ? 'sex' : 'both'
        return e('triaged-again', {
          ...{ what, ageWas: was.age, ageIs: is.age },
          ...{ sexWas: sex(was.sex), sexIs: sex(is.sex) },
        })
      }
    }
  }
}

/** What became of a check-in. */
function useCheckInWords() {
  const e = useTranslations('caseSeen.event')
  const skipped = useTranslations('caseSeen.checkIn.reason')
  return (event: Extract<CaseEvent, { type: `check-in-${string}` }>): string => {
    const day = dayOf[event.kind]
    if (event.type !== 'check-in-skipped') return e(event.type, { day })
    return e('check-in-skipped', { day, reason: skipped(event.reason) })
  }
}

/** What became of a handout. */
function useHandoutWords(timeZone: string) {
  const e = useTranslations('caseSeen.event')
  const format = useFormatter()
  return (event: Extract<CaseEvent, { title: string }>): string => {
    const said = event.type === 'teach-back-answered' && event.isAgain ? 'teach-back-again' : event.type
    return e(said, {
      title: event.title,
      verdict: 'verdict' in event ? event.verdict : '',
      day: 'dueAt' in event ? format.dateTime(new Date(event.dueAt), { dateStyle: 'medium', timeZone }) : '',
    })
  }
}

/** How a call went and when the patient comes in; what was to happen next, said by somebody or not done in time. */
function useStepWords(timeZone: string) {
  const e = useTranslations('caseSeen.event')
  const t = useTranslations('case')
  const tier = useTranslations('clinical.tier')
  const format = useFormatter()
  const timeOf = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (event: Extract<CaseEvent, { type: 'called' | 'escalated' | 'next-step-set' }>): string => {
    switch (event.type) {
      case 'called': {
        const visit = event.visitAt ? timeOf(event.visitAt) : 'none'
        return e('called', { result: t(`call.results.${event.result}`), visit })
      }
      case 'escalated':
        return e(event.step === 'look' ? 'escalated' : 'escalatedStep', { tier: tier(event.tier) })
      case 'next-step-set': {
        const what = event.isAgreed ? 'visit' : event.step
        return t(`nextStep.ahead.${what}`, { time: timeOf(event.at), to: event.to ?? '' })
      }
    }
  }
}
