import 'server-only'
import { type CodeChange, readCode } from '@/lib/clinics/second-factor'
import type { Tx } from '@/lib/db/client'
import { findSecondFactor, takeRecovery, takeStep } from '@/lib/db/second-factors'
import { recoveryHash, stepOf } from './one-time-code'

interface Using {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** Takes somebody's code, once: what that changed besides, or null where it is none of theirs. */
export async function takeCode(
  { tx, clinicId, now }: Using,
  staffId: string,
  typed: string,
): Promise<{ readonly changes: readonly CodeChange[] } | null> {
  const code = readCode(typed)
  const factor = code && (await findSecondFactor(tx, clinicId, staffId))
  if (!factor) return null
  if (code.from === 'recovery') {
    const isTheirs = await takeRecovery(tx, clinicId, staffId, recoveryHash(staffId, code.digits))
    return isTheirs ? { changes: ['recovery-used'] } : null
  }
  const step = stepOf(staffId, factor.seed, code.digits, now)
  return step !== null && (await takeStep(tx, clinicId, staffId, step)) ? { changes: [] } : null
}
