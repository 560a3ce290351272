import 'server-only'
import type pg from 'pg'
import { currentRequest } from '@/lib/request'
import { inSpan } from '@/lib/traces/span'
import { bind } from './ask'
import { connections, database, joining, type Tx } from './client'
import { inTime } from './in-time'
import { Begun } from './joined'

/**
 * One transaction on behalf of one clinic. Row-level security sees this setting and nothing else: a query that
 * forgets its clinic finds only this clinic's rows, and a write for another is refused by the database.
 */
export const inClinic = <Value>(clinicId: string, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  begunWith({ setting: 'keel.clinic', value: clinicId }, work)

/** Which clinic an address signs in to: asked before a clinic is known. */
export const clinicOfAddress = (email: string): Promise<{ clinicId: string; staffId: string } | null> =>
  begunWith({ setting: 'keel.sign_in_email', value: email }, (tx) =>
    tx.signInName.findUnique({ where: { email }, select: { clinicId: true, staffId: true } }),
  )

/** Which clinic a passkey signs in to: asked before a clinic is known, as of an address. */
export const clinicOfPasskey = (credentialId: string): Promise<{ clinicId: string; staffId: string } | null> =>
  begunWith({ setting: 'keel.passkey', value: credentialId }, (tx) =>
    tx.passkey.findUnique({ where: { credentialId }, select: { clinicId: true, staffId: true } }),
  )

interface Scope {
  readonly setting: 'keel.clinic' | 'keel.sign_in_email' | 'keel.passkey'
  readonly value: string
}

/**
 * What the database writes into its own log, and shows of what it does right now, names the request it is for. A comment in
 * each statement would say the same and make each another one, which no prepared statement is.
 */
const begins = ({ setting, value }: Scope): pg.QueryConfig => ({
  name: setting,
  text: `SELECT set_config('${setting}', $1, true), set_config('application_name', $2, true)`,
  values: [value, `keel ${currentRequest() ?? ''}`.trimEnd()],
})

/** A refusal takes it back by throwing, which is no fault. */
const begunWith = <Value>(scope: Scope, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  inSpan('transaction', { mayThrow: true }, () => inOne(scope, work))

/** A connection that comes when nobody waits for it any more goes back. */
async function connected(): Promise<pg.PoolClient> {
  const connecting = connections().connect()
  try {
    return await inTime(connecting)
  } catch (problem) {
    connecting.then(
      (client) => {
        client.release()
      },
      () => undefined,
    )
    throw problem
  }
}

/** It has begun and its setting stands before anything is asked: both are sent at once. */
async function inOne<Value>(scope: Scope, work: (tx: Tx) => Promise<Value>): Promise<Value> {
  const client = await connected()
  const begun = new Begun(client)
  // A connection that is lost says so to whoever asks on it next.
  const ignore = () => undefined
  client.on('error', ignore)
  try {
    await inTime(Promise.all([client.query('BEGIN'), client.query(begins(scope))]))
    return await joining(begun, () =>
      database().$transaction(
        (tx) => {
          // Without the clinic every row would seem not to be there.
          if (!begun.isJoined) throw new Error('Prisma began a transaction of its own')
          bind(tx, begun)
          return work(tx)
        },
        { maxWait: 5000, timeout: 15_000 },
      ),
    )
  } finally {
    client.off('error', ignore)
    // One that did not come to its end is given up with its connection.
    client.release(begun.endedBy === null)
  }
}
