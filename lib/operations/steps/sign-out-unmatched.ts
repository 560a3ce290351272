import 'server-only'
import type { Tx } from '@/lib/db/client'
import { endInvitations } from '@/lib/db/invitations'
import type { Patient } from '@/lib/patients/patient'

/** Whoever typed a name and a birthday gets into no record that is found by them. */
export async function signOutUnmatched(
  { tx, clinicId, now }: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  { id, unmatchedSince }: Pick<Patient, 'id' | 'unmatchedSince'>,
): Promise<void> {
  if (unmatchedSince) await endInvitations(tx, clinicId, id, now)
}
