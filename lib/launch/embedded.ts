import { join } from 'node:path'
import { beginWithout } from './backup/archiving'
import { accountForPostgres, programsFor } from './account'
import { startCluster, type Cluster } from './cluster'
import { withClient } from './connection'
import { clusterHome, passwordFor } from './data-folder'
import { withRole } from './roles'

const ownerRole = 'keel_owner'
const database = 'keel'

export interface EmbeddedDatabase extends Cluster {
  readonly ownerUrl: string
  /** Set when the cluster had to be kept outside the project. */
  readonly elsewhere: string | undefined
}

/** An owner that is no superuser, as on a hospital's own server: what works here works there. */
const prepare = (superuserUrl: string, password: string) =>
  withClient(superuserUrl, 'The embedded PostgreSQL', async (client) => {
    const secret = client.escapeLiteral(password)
    const role = await client.query('select 1 from pg_roles where rolname = $1', [ownerRole])
    await client.query(
      `${role.rowCount === 0 ? 'create' : 'alter'} role ${ownerRole} login createdb createrole password ${secret}`,
    )
    const existing = await client.query('select 1 from pg_database where datname = $1', [database])
    if (existing.rowCount === 0) await client.query(`create database ${database} owner ${ownerRole}`)
    await beginWithout(client)
  })

export const startEmbedded = async (
  folder: string,
  secret: string,
  settings: readonly string[] = [],
  signal?: AbortSignal,
): Promise<EmbeddedDatabase> => {
  const account = accountForPostgres()
  const { native, isReachable } = programsFor(account)
  const home = clusterHome(folder, account, isReachable)
  const place = { home, native, account, password: passwordFor('postgres', secret), settings }
  const cluster = await startCluster(place, signal)
  try {
    const password = passwordFor(ownerRole, secret)
    await prepare(cluster.superuserUrl, password)
    const ownerUrl = new URL(withRole(cluster.superuserUrl, ownerRole, password))
    ownerUrl.pathname = database
    return { ...cluster, ownerUrl: ownerUrl.href, elsewhere: home === join(folder, 'postgres') ? undefined : home }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
