import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'
import type { HelpLines } from '@/lib/content/help-lines'
import { StandingAdvice } from './standing-advice'

interface UnheardSignProps {
  readonly advice: Parameters<typeof StandingAdvice>[0]['advice']
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly help: HelpLines
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** What to do now, where the sign that was ticked has not reached the clinic: the page knows by itself. */
export function UnheardSign({ advice, clinic, help, about }: UnheardSignProps) {
  const t = useTranslations('intake')
  return (
    <div role="alert" className="my-4">
      <StandingAdvice {...{ advice, help, about }} />
      <p className="px-4 font-semibold">
        {t.rich('unheard', {
          clinic: clinic.name,
          phone: clinic.phone,
          call: (phone) => (
            <a href={telHref(clinic.phone)} className="whitespace-nowrap">
              {phone}
            </a>
          ),
        })}
      </p>
    </div>
  )
}
