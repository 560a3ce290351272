import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { PatientShell } from '@/components/shell/patient-shell'

export interface ClinicContact {
  readonly name: string
  readonly phone: string
  readonly region: 'US' | 'UK'
}

interface PatientFrameProps {
  readonly clinic: ClinicContact
  readonly progress?: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The letterhead with the numbers of the clinic's region. */
export async function PatientFrame({ clinic, children, ...rest }: PatientFrameProps) {
  const emergency = await getTranslations('region.emergency')
  return (
    <PatientShell
      clinicName={clinic.name}
      clinicPhone={clinic.phone}
      emergencyNumber={emergency(clinic.region)}
      {...rest}
    >
      <FreshOnBack />
      {children}
    </PatientShell>
  )
}
