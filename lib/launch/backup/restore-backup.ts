import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accountForPostgres, programsFor } from '../account'
import { clearOrphan, lockCluster, lockRehearsal } from '../cluster-lock'
import { clusterHome, openDataFolder } from '../data-folder'
import { top } from '../install.mjs'
import { Problem } from '../progress.mjs'
import { chooseBackup } from './choose-backup'
import { recover, type Recovered } from './recover'
import { beginSwap, finishSwap, roomIn } from './swap-in'
import { refuseOthers } from './whose-data'

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
  /** The folders of backups whose manifest cannot be read: they were passed over. */
  readonly unreadable: readonly string[]
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
  refuseOthers(data, 'restore')
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
  const unlock = lockRehearsal(home)
  try {
    const recovered = await recover(folder, chosen, room, place, asked.until)
    return { ...recovered, backup: chosen.path, unreadable: chosen.unreadable, aside: undefined }
  } finally {
    rmSync(room, { recursive: true, force: true })
    unlock()
  }
}

/** What was not brought back leaves nothing behind, which would look like a restore that was cut off. */
async function bringBack(work: () => Promise<Recovered>, room: string): Promise<Recovered> {
  try {
    return await work()
  } catch (error) {
    rmSync(room, { recursive: true, force: true })
    throw error
  }
}

/** Where Keel does not run. Nothing that is there is touched before the copy was checked, brought back and opened. */
export async function restoreBackup(asked: Asked): Promise<Restored> {
  const { folder, chosen, home, place } = prepare(asked)
  const [cluster, room] = [join(home, 'cluster'), roomIn(home)]
  const unlock = lockCluster(home)
  try {
    if (finishSwap(home))
      throw new Problem('An earlier restore was cut off here. It is finished now: start Keel, or restore once more.')
    const isTaken = existsSync(cluster)
    if (isTaken && !asked.replace)
      throw new Problem(
        `There is data in ${home} already. With --replace the backup takes its place, and it is put aside.`,
      )
    await clearOrphan(cluster)
    const aside = `${cluster}.before-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
    const recovered = await bringBack(async () => {
      const recovering = await recover(folder, chosen, room, place, asked.until)
      beginSwap(home, { data: resolve(asked.data), aside })
      return recovering
    }, room)
    finishSwap(home)
    const { path: backup, unreadable } = chosen
    return { ...recovered, backup, unreadable, aside: isTaken ? aside : undefined }
  } finally {
    unlock()
  }
}
