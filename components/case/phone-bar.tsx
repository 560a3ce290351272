import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'
import type { FormAction } from '@/components/form/use-action-form'
import { buttonClass } from '@/components/ui/button-look'
import type { CaseView } from '@/lib/cases/case-view'
import { OneTapForm } from './one-tap-form'
import { WhoseNumber } from './whose-number'

type Case = Pick<CaseView, 'tier' | 'standing' | 'nextStep' | 'now'>

const isOthers = ({ standing: { owner, away } }: Case) => owner !== null && !owner.isMe && away?.isMe !== true

/** A call at night is for what cannot wait, or should have been made. */
const isPressing = ({ tier, nextStep, now }: Case) =>
  tier === 'EMERGENCY' || tier === 'URGENT' || (nextStep !== null && nextStep.at < now)

interface PhoneBarProps {
  readonly view: Pick<CaseView, 'id' | 'tier' | 'standing' | 'patient' | 'nextStep' | 'giving' | 'now'>
  readonly claim: FormAction
}

/** What is done with a case most, in reach of a thumb wherever the page stands. Wide screens have the acts beside them. */
export function PhoneBar({ view, claim }: PhoneBarProps) {
  const t = useTranslations('case.bar')
  const c = useTranslations('case')
  const { id, standing, patient, nextStep, giving } = view
  if (standing.state === 'closed') return null
  const shape = 'flex-1 px-1! whitespace-nowrap'
  const look = `${buttonClass('secondary')} ${shape}`
  // It stands out where it is what is next.
  const isToCall = (nextStep?.kind === 'look' || nextStep?.kind === 'call') && !isOthers(view) && isPressing(view)
  const isToGive = nextStep?.kind === 'hand-over' && giving.colleagues.length + giving.groups.length > 0
  return (
    <nav
      aria-label={t('title')}
      data-print="no"
      data-acts
      className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-stretch gap-2 border-t border-edge bg-paper px-4 py-2 sm:hidden"
    >
      {patient.whoseNumber.length > 0 ? (
        <p className="basis-full text-small">
          <WhoseNumber known={patient.whoseNumber} id="whose-number" />
        </p>
      ) : null}
      {patient.phone ? (
        <a
          href={telHref(patient.phone)}
          aria-describedby={patient.whoseNumber.length > 0 ? 'whose-number' : undefined}
          className={isToCall ? `${buttonClass('primary')} ${shape}` : look}
        >
          {t('call')}
        </a>
      ) : (
        <a href="#other-ways" className={isToCall ? `${buttonClass('primary')} ${shape}` : look}>
          {t('otherWays')}
        </a>
      )}
      <OneTapForm action={claim} fields={{ caseId: id }} label={c('claim')} isOffered={standing.state === 'open'} />
      <a href="#call-result" className={look}>
        {t('log')}
      </a>
      <a href="#next-kind" className={look}>
        {t('next')}
      </a>
      {standing.owner?.isMe ? (
        isToGive ? (
          <a href="#give-toId" className={`${buttonClass('primary')} ${shape}`}>
            {t('handOver')}
          </a>
        ) : (
          <a href="#close-outcome" className={look}>
            {t('close')}
          </a>
        )
      ) : null}
    </nav>
  )
}
