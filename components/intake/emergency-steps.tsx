import { useTranslations } from 'next-intl'
import { spokenTo } from '@/lib/intake/spoken-to'
import { CallButton } from './call-button'
import { Step } from './step'

interface EmergencyStepsProps {
  readonly emergency: string
  readonly isMaternity: boolean
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** Where to go and whom to call. */
export function EmergencySteps({ emergency, isMaternity, about }: EmergencyStepsProps) {
  const t = useTranslations('intake.interrupt')
  const to = spokenTo(about)
  return (
    <ol className="flex flex-col gap-4">
      <Step number={1}>
        <p className="font-bold">{t(isMaternity ? 'maternity.goTitle' : 'goTitle', to)}</p>
        <p>{t(isMaternity ? 'maternity.goDetail' : 'goDetail', to)}</p>
      </Step>
      <Step number={2}>
        <p className="font-bold">{t('callTitle', { number: emergency })}</p>
        <CallButton number={emergency} isEmergency />
      </Step>
    </ol>
  )
}
