import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'

interface ClinicToldProps {
  readonly words: 'clinicTold' | 'crisis.told' | 'private.told'
  readonly clinic: { readonly name: string; readonly phone: string }
}

/** That the clinic knows, and how to reach it. */
export function ClinicTold({ words, clinic }: ClinicToldProps) {
  const t = useTranslations('intake.interrupt')
  return (
    <p>
      {t.rich(words, {
        clinic: clinic.name,
        phone: clinic.phone,
        call: (phone) => (
          <a href={telHref(clinic.phone)} className="font-bold whitespace-nowrap">
            {phone}
          </a>
        ),
      })}
    </p>
  )
}
