import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Callable, numbersOf } from '@/components/shell/callable'
import { CallButton } from '@/components/intake/call-button'
import { useCrisisLines } from '@/components/intake/use-crisis-lines'
import type { HelpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { Afterwards } from '@/lib/triage/afterwards'

interface NextStepsProps {
  readonly afterwards: Afterwards
  /** Whether someone to talk to is named as well. */
  readonly isCrisis: boolean
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  /** What has become of it since. */
  readonly children?: ReactNode
}

const calls: readonly Afterwards[] = ['EMERGENCY', 'ambulance', 'maternity', 'crisis']

/** What happens and by when; the tier itself is never named to a patient. */
export function NextSteps({ afterwards, isCrisis, clinic, help, about, children }: NextStepsProps) {
  const t = useTranslations('sent')
  const lines = useCrisisLines(help)
  const { emergency } = help
  const numbers = numbersOf(help, clinic.phone)
  const words = { ...spokenTo(about), emergency, lines, clinic: clinic.name, phone: clinic.phone }
  return (
    <section aria-labelledby="next" className="border-s-4 border-accent bg-tint px-5 py-4">
      <h2 id="next" className="mb-2 text-heading font-bold">
        {t('next')}
      </h2>
      <ol className="flex list-decimal flex-col gap-2 ps-5">
        <li>
          <Callable text={t(`step1.${afterwards}`, words)} numbers={numbers} />
        </li>
        <li>
          <Callable text={t(`step2.${afterwards}`, words)} numbers={numbers} />
        </li>
        {isCrisis && afterwards !== 'crisis' ? (
          <li>
            <Callable text={t('crisisToo', words)} numbers={numbers} />
          </li>
        ) : null}
      </ol>
      {calls.includes(afterwards) ? (
        <div className="mt-2">
          <CallButton number={emergency} isEmergency />
        </div>
      ) : null}
      {children ? <div className="mt-3 border-t border-rule pt-3">{children}</div> : null}
    </section>
  )
}
