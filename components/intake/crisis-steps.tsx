import { useTranslations } from 'next-intl'
import type { HelpLines } from '@/lib/content/help-lines'
import { CallButton } from './call-button'

/** Someone to talk to first; the emergency number for when talking is not enough. */
export function CrisisSteps({ help }: { readonly help: HelpLines }) {
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
        <p className="font-bold">{t('crisis.nowTitle', { number: help.emergency })}</p>
        <p>{t('crisis.nowDetail')}</p>
        <CallButton number={help.emergency} isEmergency />
      </div>
    </>
  )
}
