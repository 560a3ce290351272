import { useTranslations } from 'next-intl'
import { useCrisisLines } from '@/components/intake/use-crisis-lines'
import { Callable, numbersOf } from '@/components/shell/callable'
import type { HelpLines } from '@/lib/content/help-lines'

/** Someone to talk to is named beside whatever else is advised. */
export function CrisisLine({ help }: { readonly help: HelpLines }) {
  const t = useTranslations('sent')
  return (
    <p>
      <Callable text={t('crisisToo', { lines: useCrisisLines(help) })} numbers={numbersOf(help, '')} />
    </p>
  )
}
