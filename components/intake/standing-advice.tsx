import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'

/** After the interrupt was read, what it said stays in sight: going on with the form is not instead of going. */
export function StandingAdvice({ emergencyNumber }: { readonly emergencyNumber: string }) {
  const t = useTranslations('intake.interrupt')
  return (
    <aside className="mb-6 border-s-6 border-emergency-fill bg-emergency-tint px-4 py-3">
      <p>
        {t.rich('standing', {
          number: emergencyNumber,
          call: (words) => (
            <a href={telHref(emergencyNumber)} className="font-bold whitespace-nowrap">
              {words}
            </a>
          ),
        })}
      </p>
    </aside>
  )
}
