import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import { connections, type Tx } from './client'

const one = z.object({ is: z.literal(1) })

const kept: Statement<{ is: 1 }> = {
  name: 'challenge-kept',
  text: 'INSERT INTO passkey_challenge (hash, expires_at) VALUES ($1, $2) RETURNING 1 AS is',
  row: one,
}

export async function keepChallenge(tx: Tx, hash: Buffer, expiresAt: Date): Promise<void> {
  await ask(tx, kept, [hash, expiresAt])
}

const taken: Statement<{ is: 1 }> = {
  name: 'challenge-taken',
  text: 'DELETE FROM passkey_challenge WHERE hash = $1 AND expires_at > $2 RETURNING 1 AS is',
  row: one,
}

/** False where it was not asked of them, or too long ago, or was taken before: of two at once one has it. */
export const takeChallenge = async (tx: Tx, hash: Buffer, now: Date): Promise<boolean> =>
  (await ask(tx, taken, [hash, now])).length > 0

export async function clearExpiredChallenges(now: Date): Promise<void> {
  await connections().query('DELETE FROM passkey_challenge WHERE expires_at <= $1', [now])
}
