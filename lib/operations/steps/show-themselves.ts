import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { isOwnPasskey } from '@/lib/auth/is-own-passkey'
import { isPassword } from '@/lib/auth/password'
import type { Tx } from '@/lib/db/client'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff } from '@/lib/db/staff'
import type { ConfirmsBy } from '@/lib/result'
import { holdsCodes } from './try-code'

interface Asking {
  readonly tx: Tx
  readonly clinicId: string
  readonly actor: { readonly sessionId: string; readonly staffId: string }
}

/** By what somebody shows that it is them: the password that they typed, or what their passkey signed. */
export const proofSchema = z.string().min(1, 'field-missing').max(20_000, 'text-too-long')

/** What is asked of whoever is signed in: a passkey, where their password is switched off. */
export const provesBy = async ({ tx, clinicId, actor }: Asking): Promise<'password' | 'passkey'> =>
  (await findStaff(tx, clinicId, actor.staffId))?.passwordOffAt ? 'passkey' : 'password'

/** The same, for whoever may type a code of theirs in the place of the password. */
export async function confirmsBy(asking: Asking): Promise<ConfirmsBy> {
  const by = await provesBy(asking)
  if (by === 'passkey') return by
  return (await findSecondFactor(asking.tx, asking.clinicId, asking.actor.staffId)) ? 'password-or-code' : 'password'
}

/** Null where it is them; else what is said beside the field. */
export async function notThem(
  asking: Asking & { readonly now: Date },
  proof: string,
): Promise<{ readonly code: 'password-wrong' | 'passkey-not-yours' } | null> {
  const person = await findStaff(asking.tx, asking.clinicId, asking.actor.staffId)
  if (person?.passwordOffAt) return (await isOwnPasskey(asking, proof)) ? null : { code: 'passkey-not-yours' }
  return (await isPassword(person?.passwordHash ?? null, proof)) ? null : { code: 'password-wrong' }
}

/** What it changed besides that they showed a code of theirs, or their password or passkey; or what is said beside the field. */
export async function showThemselves(
  asking: Asking & { readonly now: Date },
  by: 'code' | 'password-or-passkey',
  proof: string,
): Promise<readonly AuditEvent[] | { readonly code: 'code-wrong' | 'password-wrong' | 'passkey-not-yours' }> {
  if (by === 'code') return (await holdsCodes(asking, proof)) ?? { code: 'code-wrong' }
  return (await notThem(asking, proof)) ?? []
}
