import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import type { Staff } from './staff'

type Account = Pick<Staff, 'passwordHash' | 'disabledAt'>

const locked: Statement<Account> = {
  name: 'account-signing-in',
  text: `SELECT password_hash AS "passwordHash", disabled_at AS "disabledAt" FROM staff
    WHERE clinic_id = $1 AND id = $2 FOR SHARE`,
  row: z.object({ passwordHash: z.string().nullable(), disabledAt: z.date().nullable() }),
}

/** By what somebody signs in, held until the transaction ends: whoever changes it and ends their sessions comes before or after. */
export async function lockSigningIn(tx: Tx, clinicId: string, staffId: string): Promise<Account | null> {
  return (await ask(tx, locked, [clinicId, staffId]))[0] ?? null
}
