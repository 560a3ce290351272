import type { ComponentProps } from 'react'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { EmptyWhenEnded } from '@/components/shell/empty-when-ended'
import { PatientShell } from '@/components/shell/patient-shell'

/** The letterhead, for whoever is signed in as a patient. */
export function PatientFrame({ children, ...letterhead }: ComponentProps<typeof PatientShell>) {
  return (
    <PatientShell {...letterhead}>
      <FreshOnBack />
      <EmptyWhenEnded door="/my" />
      {children}
    </PatientShell>
  )
}
