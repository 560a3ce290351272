import type { ReactNode } from 'react'
import { getLocale } from 'next-intl/server'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { EmptyWhenEnded } from '@/components/shell/empty-when-ended'
import { OneLanguage } from '@/components/shell/one-language'
import { helpLines } from '@/lib/content/help-lines'
import { PatientShell } from '@/components/shell/patient-shell'
import type { Locale } from '@/lib/intake/questionnaire'

export interface ClinicContact {
  readonly name: string
  readonly phone: string
  readonly region: 'US' | 'UK'
  readonly languages: readonly Locale[]
}

interface PatientFrameProps {
  readonly clinic: ClinicContact
  readonly progress?: ReactNode
  /** The form that a change of language sends along. */
  readonly languageForm?: string
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The letterhead with the numbers of the clinic's region. */
export async function PatientFrame({ clinic, children, ...rest }: PatientFrameProps) {
  const locale = await getLocale()
  return (
    <PatientShell
      clinicName={clinic.name}
      clinicPhone={clinic.phone}
      emergencyNumber={helpLines(clinic.region).emergency}
      languages={clinic.languages}
      {...rest}
    >
      <FreshOnBack />
      <EmptyWhenEnded door="/my" />
      <OneLanguage locale={locale} />
      {children}
    </PatientShell>
  )
}
