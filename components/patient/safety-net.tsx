import { useTranslations } from 'next-intl'
import { Callable, numbersOf } from '@/components/shell/callable'
import type { HelpLines } from '@/lib/content/help-lines'

interface SafetyNetProps {
  /** Ends of the sentence “Get help at once if …”. */
  readonly signs: readonly string[]
  readonly phone: string
  readonly help: HelpLines
}

/** Shown with every result: no answers rule out disease. */
export function SafetyNet({ signs, phone, help }: SafetyNetProps) {
  const t = useTranslations('sent')
  return (
    <section aria-labelledby="safety" data-keep-together="" className="border-2 border-dashed border-edge px-5 py-4">
      <h2 id="safety" className="mb-2 text-heading font-bold">
        {t('safetyTitle')}
      </h2>
      <ul className="list-disc ps-5">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="mt-3">
        <Callable text={t('safetyEnd', { phone, emergency: help.emergency })} numbers={numbersOf(help, phone)} />
      </p>
    </section>
  )
}
