import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import { appendAudit } from '@/lib/db/audit-log'
import { inClinic } from '@/lib/db/transaction'

/** Why whoever is signed in did not show that it is them. */
export const proofRefusals = ['password-wrong', 'code-wrong', 'passkey-not-yours', 'too-often'] as const
export type ProofRefusal = (typeof proofRefusals)[number]

/** Writes it down by itself: what it was shown for was given up, with all that it had written. */
export const refuseProof = (actor: StaffActor, reason: ProofRefusal, now: Date): Promise<void> =>
  inClinic(actor.clinicId, (tx) =>
    appendAudit(tx, actor.clinicId, actor, now, [{ type: 'session.refused', reason, staffId: actor.staffId }]),
  )
