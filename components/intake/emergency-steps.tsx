import { useTranslations } from 'next-intl'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { HandoverAdvice } from '@/lib/triage/interrupt'
import { CallButton } from './call-button'
import { Step } from './step'

interface EmergencyStepsProps {
  readonly advice: HandoverAdvice
  readonly emergency: string
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** Whom to call and where to go, in the order in which it is done. */
export function EmergencySteps({ advice, ...props }: EmergencyStepsProps) {
  return (
    <ol className="flex flex-col gap-4">
      {advice === 'ambulance' ? (
        <CallAndWait {...props} />
      ) : (
        <GoThere {...props} isMaternity={advice === 'maternity'} />
      )}
    </ol>
  )
}

type StepsProps = Omit<EmergencyStepsProps, 'advice'>

function CallAndWait({ emergency, about }: StepsProps) {
  const t = useTranslations('intake.interrupt.ambulance')
  const to = spokenTo(about)
  return (
    <>
      <Step number={1}>
        <p className="font-bold">{t('callTitle', { ...to, number: emergency })}</p>
        <CallButton number={emergency} isEmergency />
      </Step>
      <Step number={2}>
        <p className="font-bold">{t('waitTitle', to)}</p>
        <p>{t('waitDetail', to)}</p>
      </Step>
    </>
  )
}

function GoThere({ emergency, about, isMaternity }: StepsProps & { readonly isMaternity: boolean }) {
  const t = useTranslations('intake.interrupt')
  const to = spokenTo(about)
  return (
    <>
      <Step number={1}>
        <p className="font-bold">{t(isMaternity ? 'maternity.goTitle' : 'goTitle', to)}</p>
        <p>{t(isMaternity ? 'maternity.goDetail' : 'goDetail', to)}</p>
      </Step>
      <Step number={2}>
        <p className="font-bold">{t('callTitle', { number: emergency })}</p>
        <CallButton number={emergency} isEmergency />
      </Step>
    </>
  )
}
