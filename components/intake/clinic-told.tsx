import { useTranslations } from 'next-intl'
import { NoNumber } from '@/components/patient/no-number'
import { telHref } from '@/components/shell/call-link'
import { spokenTo } from '@/lib/intake/spoken-to'

interface ClinicToldProps {
  readonly words: 'clinicTold' | 'crisis.told' | 'private.told'
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly hasNumber: boolean
  /** The patient's first name, where somebody else is spoken to. */
  readonly about: string | null
}

/** That the clinic knows, and how to reach it. */
export function ClinicTold({ words, clinic, hasNumber, about }: ClinicToldProps) {
  const t = useTranslations('intake.interrupt')
  if (!hasNumber && words !== 'private.told') return <NoNumber phone={clinic.phone} />
  return (
    <p key={words}>
      {t.rich(words, {
        ...spokenTo(about),
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
