import pg from 'pg'
import { top } from '@/lib/launch/install.mjs'
import type { Shutdown } from '@/lib/launch/shutdown'
import type { TestCluster } from '@/tests/support/test-cluster'
import { type BareServer, startBare } from './bare-server'
import { type ServedKeel, startKeel } from './served-keel'

/** A version of Keel that is served on a database of its own. */
export interface Station {
  /** What its figures are called by; nothing where it is this version. */
  readonly called: string
  readonly folder: string
  readonly databaseUrl: string
  readonly keel: ServedKeel
  readonly owner: pg.Client
}

export interface Stations {
  readonly bare: BareServer
  /** This version, and the other one where one is named. */
  readonly all: readonly Station[]
  /** Who may count what all of them ask the database. */
  readonly superuser: pg.Client
  /** This version once more, on a database of its own; its e-mails leave by that server. */
  readonly mailing: (mailUrl: string) => Promise<Station>
}

async function connected(url: string, shutdown: Shutdown): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  shutdown.add(() => client.end())
  return client
}

const databaseOf = (ownerUrl: string, name: string): string => {
  const url = new URL(ownerUrl)
  url.pathname = name
  return url.href
}

/** A second folder is measured in turn with this one, as another version of the same. */
export async function openStations(
  { ownerUrl, superuserUrl }: TestCluster,
  also: string | undefined,
  shutdown: Shutdown,
): Promise<Stations> {
  const superuser = await connected(superuserUrl, shutdown)
  await superuser.query('CREATE EXTENSION pg_stat_statements')
  const admin = await connected(ownerUrl, shutdown)
  const open = async (folder: string, called: string, name: string, mailUrl = ''): Promise<Station> => {
    await admin.query(`CREATE DATABASE ${name}`)
    const databaseUrl = databaseOf(ownerUrl, name)
    const keel = await startKeel(folder, databaseUrl, shutdown.follow, mailUrl)
    shutdown.add(() => keel.stop())
    return { called, folder, databaseUrl, keel, owner: await connected(databaseUrl, shutdown) }
  }
  const here = await open(top, '', 'keel_here')
  const all = also === undefined ? [here] : [here, await open(also, ', the other', 'keel_other')]
  const bare = await startBare(here.databaseUrl, shutdown.follow)
  shutdown.add(() => bare.stop())
  return { bare, all, superuser, mailing: (mailUrl) => open(top, '', 'keel_mailing', mailUrl) }
}
