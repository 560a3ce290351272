import { useTranslations } from 'next-intl'
import { CallButton } from './call-button'
import { Step } from './step'

interface EmergencyStepsProps {
  readonly emergency: string
  readonly isMaternity: boolean
}

/** Where to go and whom to call. */
export function EmergencySteps({ emergency, isMaternity }: EmergencyStepsProps) {
  const t = useTranslations('intake.interrupt')
  return (
    <ol className="flex flex-col gap-4">
      <Step number={1}>
        <p className="font-bold">{t(isMaternity ? 'maternity.goTitle' : 'goTitle')}</p>
        <p>{t(isMaternity ? 'maternity.goDetail' : 'goDetail')}</p>
      </Step>
      <Step number={2}>
        <p className="font-bold">{t('callTitle', { number: emergency })}</p>
        <CallButton number={emergency} isEmergency />
      </Step>
    </ol>
  )
}
