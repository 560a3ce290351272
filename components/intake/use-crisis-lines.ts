import { useTranslations } from 'next-intl'
import type { HelpLines } from '@/lib/content/help-lines'

/** The lines of this region in one phrase. */
export function useCrisisLines({ crisis }: HelpLines): string {
  const t = useTranslations('intake.interrupt.line')
  return crisis.map(({ id, number }) => (id === 'us-988' ? t(id) : `${t(id)} (${number})`)).join('; ')
}
