import { useLocale, useTranslations } from 'next-intl'
import type { DeskCard } from '@/lib/pathways/desk-card'
import type { Interrupt } from '@/lib/triage/interrupt'
import { CallButton } from './call-button'
import { Step } from './step'
import { WarningCard } from './warning-card'

interface EmergencyStepsProps {
  /** The answers that led here, in the patient's words. */
  readonly signs: Interrupt['signs']
  readonly card: DeskCard | null
  readonly emergency: string
  readonly isMaternity: boolean
}

/** Where to go, whom to call, what to show at the desk. */
export function EmergencySteps({ signs, card, emergency, isMaternity }: EmergencyStepsProps) {
  const t = useTranslations('intake.interrupt')
  const locale = useLocale()
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
      {card ? (
        <Step number={3}>
          <p className="font-bold">{t('showTitle')}</p>
          <WarningCard
            opening={card.opening}
            signs={signs.map((sign) => sign.words)}
            request={t(isMaternity ? 'maternity.cardAsk' : 'cardAsk')}
          />
          {locale === 'en' ? null : (
            <>
              <p className="mt-3">{t('forStaff')}</p>
              <div lang="en">
                <WarningCard {...card.inEnglish} signs={signs.map((sign) => sign.inEnglish)} />
              </div>
            </>
          )}
        </Step>
      ) : null}
    </ol>
  )
}
