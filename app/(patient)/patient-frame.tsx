import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
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
export async function PatientFrame({ clinic, ...rest }: PatientFrameProps) {
  const emergency = await getTranslations('region.emergency')
  return (
    <PatientShell
      clinicName={clinic.name}
      clinicPhone={clinic.phone}
      emergencyNumber={emergency(clinic.region)}
      {...rest}
    />
  )
}
