import { useTranslations } from 'next-intl'
import { useCrisisLines } from '@/components/intake/use-crisis-lines'
import { Callable, numbersOf } from '@/components/shell/callable'
import type { HelpLines } from '@/lib/content/help-lines'

interface HelpAtAnyHourProps {
  readonly phone: string
  readonly help: HelpLines
}

/**
 * For whoever opens the page, whatever was answered: it tells a carer nothing of what a patient said in private, and a patient whose
 * carer sent the form finds whom to call (docs/decisions/134).
 */
export function HelpAtAnyHour({ phone, help }: HelpAtAnyHourProps) {
  const t = useTranslations('home.help')
  const numbers = numbersOf(help, phone)
  return (
    <section aria-labelledby="help" className="mt-8 border-t border-rule pt-6">
      <h2 id="help" className="mb-2 text-heading font-bold">
        {t('title')}
      </h2>
      <p>
        <Callable text={t('now', { emergency: help.emergency, phone })} numbers={numbers} />
      </p>
      <p className="mt-2">
        <Callable text={t('crisis', { lines: useCrisisLines(help) })} numbers={numbers} />
      </p>
    </section>
  )
}
