import 'server-only'
import { endInvitations } from '@/lib/db/invitations'
import type { Patient } from '@/lib/patients/patient'
import type { Context } from '../gateway'

/** Whoever typed a name and a birthday gets into no record that is found by them. */
export async function signOutUnmatched(
  { tx, clinicId, now }: Pick<Context<'staff'>, 'tx' | 'clinicId' | 'now'>,
  { id, unmatchedSince }: Pick<Patient, 'id' | 'unmatchedSince'>,
): Promise<void> {
  if (unmatchedSince) await endInvitations(tx, clinicId, id, now)
}
