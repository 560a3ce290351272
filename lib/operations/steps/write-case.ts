import 'server-only'
import type { Case } from '@/lib/cases/case'
import { updateCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'

/** Of a case that this transaction holds locked: that somebody else was faster would be a bug. */
export async function writeLockedCase(tx: Tx, clinicId: string, next: Case, readRevision: number): Promise<void> {
  if (!(await updateCase(tx, clinicId, next, readRevision))) throw new Error('a locked case was changed')
}
