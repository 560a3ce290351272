import type { ReactNode } from 'react'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { helpLines } from '@/lib/content/help-lines'
import { PatientShell } from '@/components/shell/patient-shell'

export interface ClinicContact {
  readonly name: string
  readonly phone: string
  readonly region: 'US' | 'UK'
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
export function PatientFrame({ clinic, children, ...rest }: PatientFrameProps) {
  return (
    <PatientShell
      clinicName={clinic.name}
      clinicPhone={clinic.phone}
      emergencyNumber={helpLines(clinic.region).emergency}
      {...rest}
    >
      <FreshOnBack />
      {children}
    </PatientShell>
  )
}
