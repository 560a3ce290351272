import { useTranslations } from 'next-intl'
import { CallButton } from '@/components/intake/call-button'
import { useCrisisLines } from '@/components/intake/use-crisis-lines'
import type { HelpLines } from '@/lib/content/help-lines'
import type { Advice } from '@/lib/triage/rule'
import type { Tier } from '@/lib/triage/urgency'

interface NextStepsProps {
  readonly tier: Tier
  readonly advice: Advice | null
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly help: HelpLines
}

/** What happens and by when, in the tier's words; the tier itself is never named to a patient. */
export function NextSteps({ tier, advice, clinic, help }: NextStepsProps) {
  const t = useTranslations('sent')
  const lines = useCrisisLines(help)
  const { emergency } = help
  const isNow = tier === 'EMERGENCY' && advice !== 'private'
  const words = { emergency, lines, clinic: clinic.name }
  const other = advice !== null && advice !== 'emergency-department' && tier === 'EMERGENCY' ? advice : null
  const first = () => {
    if (other === 'private') return t('step1.URGENT', words)
    return other ? t(`advice.${other}.step1`, words) : t(`step1.${tier}`, words)
  }
  const second = () => {
    if (other === 'maternity' || !other) return t(`step2.${tier}`, words)
    return t(`advice.${other}.step2`, words)
  }
  return (
    <section aria-labelledby="next" className="border-s-4 border-accent bg-tint px-5 py-4">
      <h2 id="next" className="mb-2 text-heading font-bold">
        {t('next')}
      </h2>
      <ol className="flex list-decimal flex-col gap-2 ps-5">
        <li>{first()}</li>
        <li>{second()}</li>
        {advice === 'crisis' && !other ? <li>{t('advice.crisis.step1', words)}</li> : null}
      </ol>
      {isNow ? (
        <div className="mt-2">
          <CallButton number={emergency} isEmergency />
        </div>
      ) : null}
    </section>
  )
}
