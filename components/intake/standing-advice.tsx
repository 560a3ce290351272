import { useTranslations } from 'next-intl'
import { Callable, numbersOf } from '@/components/shell/callable'
import { telHref } from '@/components/shell/call-link'
import { TextLink } from '@/components/ui/text-link'
import type { HelpLines } from '@/lib/content/help-lines'
import { spokenTo } from '@/lib/intake/spoken-to'
import type { Advice } from '@/lib/triage/rule'
import { useCrisisLines } from './use-crisis-lines'

interface StandingAdviceProps {
  readonly advice: Exclude<Advice, 'private'>
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
  /** Where all of what to do stands; none for what no server has heard yet. */
  readonly href?: string
}

/** After the interrupt was read, what it said stays in sight: going on with the form is not instead of going. */
export function StandingAdvice({ advice, help, about, href }: StandingAdviceProps) {
  const t = useTranslations('intake.interrupt')
  const lines = useCrisisLines(help)
  const key = advice === 'emergency-department' ? 'standing' : (`${advice}.standing` as const)
  const look = advice === 'crisis' ? 'border-accent bg-tint' : 'border-emergency-fill bg-emergency-tint'
  return (
    <aside className={`mb-6 border-s-6 px-4 py-3 ${look}`}>
      <p key={key}>
        {t.rich(key, {
          ...spokenTo(about),
          number: help.emergency,
          lines: () => <Callable text={lines} numbers={numbersOf(help, '')} />,
          call: (words) => (
            <a href={telHref(help.emergency)} className="font-bold whitespace-nowrap">
              {words}
            </a>
          ),
        })}
      </p>
      {advice === 'crisis' || !href ? null : (
        <p className="mt-1">
          <TextLink href={href}>{t('whatToDo')}</TextLink>
        </p>
      )}
    </aside>
  )
}
