import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accountForPostgres, programsFor } from '../account'
import { clearOrphan, lockCluster } from '../cluster-lock'
import { clusterHome, openDataFolder } from '../data-folder'
import { top } from '../install.mjs'
import { Problem } from '../progress.mjs'
import { chooseBackup } from './choose-backup'
import { recover, type Recovered } from './recover'

interface Asked {
  readonly from: string
  /** Keel's own folder, `.data`. */
  readonly data: string
  /** What was written after it stays away; without it all comes back that was kept. */
  readonly until?: Date | undefined
  /** Takes the place of the data that is there, which is put aside. */
  readonly replace?: boolean
}

export interface Restored extends Recovered {
  readonly backup: string
  /** Where the data is now that was there before. */
  readonly aside: string | undefined
}

const migrations = () => readdirSync(join(top, 'prisma/migrations'))

/** The version in the packages, as PostgreSQL's own folder names it. */
const majorOf = (native: string): number => {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  return Number.parseInt(version, 10)
}

const prepare = ({ from, data, until }: Asked) => {
  const account = accountForPostgres()
  const { native, isReachable } = programsFor(account)
  const folder = resolve(from)
  const chosen = chooseBackup(folder, until, { migrations: migrations(), postgres: majorOf(native) })
  return { folder, chosen, home: clusterHome(openDataFolder(data), account, isReachable), place: { native, account } }
}

/** Brings the backup back beside Keel, which may be serving, looks at it, and takes it away again. */
export async function rehearse(asked: Asked): Promise<Restored> {
  const { folder, chosen, home, place } = prepare(asked)
  const room = join(home, 'rehearsal')
  try {
    return { ...(await recover(folder, chosen, room, place, asked.until)), backup: chosen.path, aside: undefined }
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

/** The secrets belong to the data: those that were there go with theirs. */
function swapIn(room: string, data: string, home: string, aside: string) {
  const secrets = join(data, 'secrets.json')
  const cluster = join(home, 'cluster')
  if (existsSync(cluster)) renameSync(cluster, aside)
  if (existsSync(secrets)) renameSync(secrets, `${aside}.secrets.json`)
  copyFileSync(join(room, 'secrets.json'), secrets)
  chmodSync(secrets, 0o600)
  renameSync(join(room, 'cluster'), cluster)
  rmSync(room, { recursive: true })
}

/** Where Keel does not run. Nothing that is there is touched before the copy was checked, brought back and opened. */
export async function restoreBackup(asked: Asked): Promise<Restored> {
  const { folder, chosen, home, place } = prepare(asked)
  const cluster = join(home, 'cluster')
  const isTaken = existsSync(cluster)
  if (isTaken && !asked.replace)
    throw new Problem(
      `There is data in ${home} already. With --replace the backup takes its place, and it is put aside.`,
    )
  const unlock = lockCluster(home)
  try {
    await clearOrphan(cluster)
    const room = join(home, 'restoring')
    const recovered = await recover(folder, chosen, room, place, asked.until)
    const aside = `${cluster}.before-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
    swapIn(room, asked.data, home, aside)
    return { ...recovered, backup: chosen.path, aside: isTaken ? aside : undefined }
  } finally {
    unlock()
  }
}
