import type { ComponentProps } from 'react'
import { FreshOnBack } from '@/components/intake/fresh-on-back'
import { PatientShell } from '@/components/shell/patient-shell'
import { PublicShell } from '@/components/shell/public-shell'
import type { findPaper } from '@/lib/auth/paper-link'
import { LinkDoesNotOpen } from '../../link-does-not-open'

type Paper = NonNullable<Awaited<ReturnType<typeof findPaper>>>

/** The letterhead, for whoever holds a paper: nobody is signed in. */
export function PaperFrame({ clinic, children }: Pick<ComponentProps<typeof PatientShell>, 'clinic' | 'children'>) {
  return (
    <PatientShell clinic={clinic}>
      <FreshOnBack />
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
