import 'server-only'
import { database, type Tx } from './client'

/**
 * One transaction on behalf of one clinic. Row-level security sees this setting and nothing else: a query that
 * forgets its clinic finds only this clinic's rows, and a write for another is refused by the database.
 */
export function inClinic<Value>(clinicId: string, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return database().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('keel.clinic', ${clinicId}, true)`
      return work(tx)
    },
    { maxWait: 5000, timeout: 15_000 },
  )
}

/** Which clinic an address signs in to: the one question asked before a clinic is known. */
export function clinicOfAddress(email: string): Promise<{ clinicId: string; staffId: string } | null> {
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('keel.sign_in_email', ${email}, true)`
    return tx.signInName.findUnique({ where: { email }, select: { clinicId: true, staffId: true } })
  })
}
