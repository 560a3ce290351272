import 'server-only'
import type { AuditEvent } from '@/lib/audit/event'
import { type Awaited, awaitedMs, awaitedOf } from '@/lib/clinics/second-factor'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { getClinic } from '@/lib/db/clinics'
import { findSecondFactor } from '@/lib/db/second-factors'
import { insertSession } from '@/lib/db/sessions'
import { lockSigningIn } from '@/lib/db/sign-in'
import type { Staff } from '@/lib/db/staff'
import { addressOf } from '@/lib/web/sender'
import type { FromWhere } from './from-where'
import type { Identified } from './identified'
import { staffActor, staffSessionEnd } from './staff-session'

interface Beginning {
  readonly staff: Staff
  readonly from: FromWhere
  readonly now: Date
  /** A password was right, a provider said who it is, or a passkey was theirs. */
  readonly by: 'password' | 'provider' | { readonly passkeyId: string }
  /** Whether there were two factors already, so that Keel asks for no code. */
  readonly hasSecondFactor: boolean
}

/**
 * Whole at once where no more is asked for; else half open, until a code was given or codes were set up. None where they left
 * since they were looked at, or the password that was right was changed: whatever ends their sessions comes before or after.
 */
export async function beginSession(
  tx: Tx,
  clinicId: string,
  { staff, from, now, by, hasSecondFactor }: Beginning,
): Promise<Identified | null> {
  const account = await lockSigningIn(tx, clinicId, staff.id)
  const isChanged = by === 'password' && account?.passwordHash !== staff.passwordHash
  if (!account || account.disabledAt || isChanged) return null
  const { requiresCode } = await getClinic(tx, clinicId)
  const hasCodes = (await findSecondFactor(tx, clinicId, staff.id)) !== null
  const awaits = hasSecondFactor ? null : awaitedOf(hasCodes, requiresCode)
  const expiresAt = awaits ? new Date(now.getTime() + awaitedMs) : staffSessionEnd(now)
  const where = { device: from.name, address: addressOf(from.sender) }
  const confirmed = awaits ? {} : { confirmedAt: now }
  const session = {
    kind: 'staff',
    personId: staff.id,
    createdAt: now,
    expiresAt,
    awaits,
    ...where,
    ...confirmed,
  } as const
  const sessionId = await insertSession(tx, clinicId, session)
  await appendAudit(tx, clinicId, staffActor(clinicId, sessionId, staff), now, eventsOf(sessionId, by, awaits))
  return { clinicId, sessionId }
}

function eventsOf(sessionId: string, by: Beginning['by'], awaits: Awaited | null): readonly AuditEvent[] {
  const started = { type: 'session.started', sessionId } as const
  if (by === 'password') return [awaits ? { type: 'session.half-open', sessionId, awaits } : started]
  if (by !== 'provider') return [{ type: 'session.by-passkey', sessionId, passkeyId: by.passkeyId }, started]
  const vouched = { type: 'session.vouched', sessionId, awaits } as const
  return awaits ? [vouched] : [vouched, started]
}
