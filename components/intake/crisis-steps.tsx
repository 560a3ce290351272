import { useTranslations } from 'next-intl'
import type { HelpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import { CallButton } from './call-button'

interface CrisisStepsProps {
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** Someone to talk to first; the emergency number for when talking is not enough. */
export function CrisisSteps({ help, about }: CrisisStepsProps) {
  const t = useTranslations('intake.interrupt')
  return (
    <>
      <div>
        <p className="font-bold">{t('crisis.talkTitle')}</p>
        {help.crisis.map((line) => (
          <div key={line.id} className="mt-3">
            <p>{t(`line.${line.id}`)}</p>
            <CallButton number={line.number} />
          </div>
        ))}
      </div>
      <div>
        <p className="font-bold">{t('crisis.nowTitle', { ...spokenTo(about), number: help.emergency })}</p>
        <p>{t('crisis.nowDetail', spokenTo(about))}</p>
        <CallButton number={help.emergency} isEmergency />
      </div>
    </>
  )
}
