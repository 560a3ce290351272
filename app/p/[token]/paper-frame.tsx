import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { OneLanguage } from '@/components/shell/one-language'
import { PatientShell } from '@/components/shell/patient-shell'
import { PublicShell } from '@/components/shell/public-shell'
import type { findPaper } from '@/lib/auth/paper-link'
import { helpLines } from '@/lib/content/help-lines'
import { LinkDoesNotOpen } from '../../link-does-not-open'

type Paper = NonNullable<Awaited<ReturnType<typeof findPaper>>>

interface PaperFrameProps {
  readonly clinic: Pick<Paper['clinic'], 'name' | 'phone' | 'region' | 'languages'>
  readonly children: ReactNode
}

/** The letterhead, for whoever holds a paper: nobody is signed in. */
export async function PaperFrame({ clinic, children }: PaperFrameProps) {
  return (
    <PatientShell
      clinicName={clinic.name}
      clinicPhone={clinic.phone}
      emergencyNumber={helpLines(clinic.region).emergency}
      languages={clinic.languages}
    >
      <FreshOnBack />
      <OneLanguage locale={await getLocale()} />
      {children}
    </PatientShell>
  )
}

/** Whoever holds a clinic's paper may know its phone number; of what is no paper of ours nothing is said. */
export function PaperDoesNotOpen({ paper }: { readonly paper: Paper | null }) {
  return paper ? (
    <PaperFrame clinic={paper.clinic}>
      <LinkDoesNotOpen clinic={paper.clinic} />
    </PaperFrame>
  ) : (
    <PublicShell surface="patient">
      <LinkDoesNotOpen />
    </PublicShell>
  )
}
