import { randomBytes } from 'node:crypto'
import { withClient } from './connection'
import { Problem } from './progress.mjs'

/**
 * Whether another way leads to the database that is brought up to date. A lock that its owner holds stands in the way there and
 * nowhere else: not in a copy, which bears the same marks, nor on a standby. Any role may try it, through a pooler too.
 */
export const checkSame = (ownerUrl: string, url: string, setting: string): Promise<void> =>
  withClient(ownerUrl, 'DATABASE_URL', async (owner) => {
    const key = String(randomBytes(8).readBigInt64BE())
    await owner.query('begin')
    await owner.query('select pg_advisory_xact_lock($1)', [key])
    const isFree = await withClient(url, setting, async (client) => {
      const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [key])
      return rows[0]?.free !== false
    })
    if (!isFree) return
    throw new Problem(
      `${setting} leads to another database than DATABASE_URL, or to a copy: Keel would bring one up to date and serve the other.`,
    )
  })
