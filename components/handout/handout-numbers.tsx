import { useTranslations } from 'next-intl'
import { Callable, numbersOf } from '@/components/shell/callable'
import { useCrisisLines } from '@/components/intake/use-crisis-lines'
import type { HelpLines } from '@/lib/content/help-lines'

interface HandoutNumbersProps {
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly help: HelpLines
}

/** A leaflet says "call us" and "the crisis line": here are the numbers, on paper too. */
export function HandoutNumbers({ clinic, help }: HandoutNumbersProps) {
  const t = useTranslations('handout')
  const lines = useCrisisLines(help)
  const numbers = numbersOf(help, clinic.phone)
  return (
    <aside
      data-keep-together=""
      aria-label={t('numbers')}
      className="mt-8 border-2 border-dashed border-edge px-5 py-4"
    >
      <p className="font-bold">{t('numbers')}</p>
      <ul className="mt-1">
        <li>
          <Callable text={t('numberClinic', { clinic: clinic.name, phone: clinic.phone })} numbers={numbers} />
        </li>
        <li>
          <Callable text={t('numberEmergency', { number: help.emergency })} numbers={numbers} />
        </li>
        <li>
          <Callable text={t('numberCrisis', { lines })} numbers={numbers} />
        </li>
      </ul>
    </aside>
  )
}
