import type { ComponentProps } from 'react'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { EmptyWhenEnded } from '@/components/shell/empty-when-ended'
import { PatientShell } from '@/components/shell/patient-shell'
import { keptCookie } from '../cookie-jar'
import { SharedDevice } from '../shared-device'

/** The letterhead, for whoever is signed in as a patient. */
export async function PatientFrame({ children, ...letterhead }: ComponentProps<typeof PatientShell>) {
  const begunAt = await keptCookie('begun')
  return (
    <PatientShell {...letterhead}>
      <FreshOnBack />
      <EmptyWhenEnded door="/my" />
      {begunAt ? <SharedDevice clinic={letterhead.clinic} address={begunAt} isTold /> : null}
      {children}
    </PatientShell>
  )
}
