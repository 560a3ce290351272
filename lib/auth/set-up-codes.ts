import 'server-only'
import { readCode, writtenRecoveryCode } from '@/lib/clinics/second-factor'
import type { Tx } from '@/lib/db/client'
import { replaceRecovery, writeSecondFactor } from '@/lib/db/second-factors'
import { newRecoveryCodes, recoveryHash, stepOf } from './one-time-code'

interface Setting {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

/** The recovery codes in digits, as they are shown once. */
type Shown = readonly string[]

const made = (staffId: string) => {
  const codes = newRecoveryCodes()
  return { shown: codes.map(writtenRecoveryCode), hashes: codes.map((digits) => recoveryHash(staffId, digits)) }
}

/** Keeps what the app was given once its first code shows that it has it; null where that is not its code. */
export async function setUpCodes(
  { tx, clinicId, now }: Setting,
  { staffId, seed }: { readonly staffId: string; readonly seed: string },
  typed: string,
): Promise<Shown | null> {
  const code = readCode(typed)
  const lastStep = code?.from === 'app' ? stepOf(staffId, seed, code.digits, now) : null
  if (lastStep === null) return null
  const { shown, hashes } = made(staffId)
  await writeSecondFactor(tx, clinicId, staffId, { seed, setUpAt: now, lastStep, recovery: hashes })
  return shown
}

/** Ten new ones, which end those before. */
export async function renewRecoveryCodes({ tx, clinicId }: Setting, staffId: string): Promise<Shown> {
  const { shown, hashes } = made(staffId)
  await replaceRecovery(tx, clinicId, staffId, hashes)
  return shown
}
