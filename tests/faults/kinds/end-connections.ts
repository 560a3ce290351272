import type { Served } from '../served'
import type { Kind } from './kind'

const end = (keel: Served, most: number) =>
  keel.asSuperuser(
    `SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity WHERE usename = 'keel_app'
       ORDER BY (state = 'idle'), random() LIMIT $1) AS chosen`,
    [most],
  )

/** One that is at work, if one is. */
export const endConnection: Kind<Served> = {
  name: 'end-connection',
  words: 'one connection to the database ended',
  strike: async ({ keel }) => {
    await end(keel, 1)
  },
}

export const endConnections: Kind<Served> = {
  name: 'end-connections',
  words: 'all connections to the database ended',
  strike: async ({ keel }) => {
    await end(keel, 1000)
  },
}
