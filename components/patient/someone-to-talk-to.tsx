import { useTranslations } from 'next-intl'
import { useCrisisLines } from '@/components/intake/use-crisis-lines'
import { Callable, numbersOf } from '@/components/shell/callable'
import type { HelpLines } from '@/lib/content/help-lines'

/**
 * For whoever opens the page, whatever was answered: it tells a carer nothing of what a patient said in private, and a patient whose
 * carer sent the form finds whom to call (docs/decisions/134).
 */
export function SomeoneToTalkTo({ help }: { readonly help: HelpLines }) {
  const t = useTranslations('home.someone')
  return (
    <section aria-labelledby="someone" className="mt-8">
      <h2 id="someone" className="mb-2 text-heading font-bold">
        {t('title')}
      </h2>
      <p>
        <Callable text={t('lines', { lines: useCrisisLines(help) })} numbers={numbersOf(help, '')} />
      </p>
    </section>
  )
}
