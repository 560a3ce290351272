/** What a session still waits for once the password was right. */
export const awaited = ['code', 'set-up'] as const
export type Awaited = (typeof awaited)[number]

/** Whoever has codes is asked for one, whatever the clinic wants; null where the password is enough. */
export function awaitedOf(hasCodes: boolean, isRequired: boolean): Awaited | null {
  if (hasCodes) return 'code'
  return isRequired ? 'set-up' : null
}

/** How long somebody may take between the password and the code. */
export const awaitedMs = 10 * 60 * 1000

/** What was done about somebody's codes: for the audit log. */
export const codeChanges = ['set-up', 'replaced', 'recovery-used', 'recovery-renewed', 'ended', 'cleared'] as const
export type CodeChange = (typeof codeChanges)[number]

export const recoveryCodes = 10
const lengths = { app: 6, recovery: 10 } as const

interface TypedCode {
  readonly from: keyof typeof lengths
  readonly digits: string
}

/** Six digits are from the app, ten are a recovery code; spaces and dashes are how people write them down. */
export function readCode(typed: string): TypedCode | null {
  const digits = typed.replace(/[\s-]/g, '')
  if (!/^\d+$/.test(digits)) return null
  if (digits.length === lengths.app) return { from: 'app', digits }
  return digits.length === lengths.recovery ? { from: 'recovery', digits } : null
}

/** In two halves, as they are read out and written down. */
export const writtenRecoveryCode = (digits: string): string => `${digits.slice(0, 5)} ${digits.slice(5)}`

/** By what somebody showed that it is still them. */
export const confirmed = ['password', 'code', 'passkey'] as const
