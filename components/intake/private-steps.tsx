import { useTranslations } from 'next-intl'
import type { HelpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import { CallButton } from './call-button'
import { QuickExit } from './quick-exit'

interface PrivateStepsProps {
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** For someone who is not safe at home: whom to call, and the way off this page first of all. */
export function PrivateSteps({ help, about }: PrivateStepsProps) {
  const t = useTranslations('intake.interrupt')
  return (
    <>
      <QuickExit help={help} />
      <div>
        <p className="font-bold">{t('private.nowTitle', { ...spokenTo(about), number: help.emergency })}</p>
        <CallButton number={help.emergency} isEmergency />
      </div>
      <div>
        <p className="font-bold">{t('private.talkTitle')}</p>
        <p className="mt-2">{t(`line.${help.home.id}`)}</p>
        <CallButton number={help.home.number} />
      </div>
      <p className="text-small text-muted">{t('private.leaveTitle')}</p>
    </>
  )
}
