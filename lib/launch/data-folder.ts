import { createHmac, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sharedFolder, type Account } from './account'
import { refuseReadOnly } from './install.mjs'
import { onDisk, writeWhole } from './on-disk'
import { Problem } from './progress.mjs'

interface Secrets {
  readonly auth: string
  readonly database: string
}

const newSecret = () => randomBytes(32).toString('hex')

export const openDataFolder = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true })
    // Passable but not listable: PostgreSQL's user has to reach its own folder inside.
    if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, 0o711)
  } catch {
    throw new Problem(`Keel keeps its data in ${folder}, and this user may not write there.`)
  }
  refuseReadOnly(folder)
  return folder
}

/** Its name appears with all of it inside: what is interrupted halfway is not there, and of two at once one stays. */
const makeSecrets = (file: string) => {
  const partial = `${file}.${String(process.pid)}`
  try {
    onDisk(file, () => {
      const secrets = JSON.stringify({ auth: newSecret(), database: newSecret() })
      writeFileSync(partial, secrets, { mode: 0o600, flush: true })
    })
    linkSync(partial, file)
  } catch (error) {
    if (error instanceof Problem) throw error
    // A file system without such links.
    if (!existsSync(file)) renameSync(partial, file)
  } finally {
    rmSync(partial, { force: true })
  }
}

/** Made once; whoever can read it can sign in as anyone, so only the owner of the folder can. */
export const secretsIn = (folder: string): Secrets => {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) makeSecrets(file)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  } catch {
    throw new Problem(`${file} cannot be read by this user, or is not what Keel wrote.`)
  }
}

export const passwordFor = (role: string, secret: string) => createHmac('sha256', secret).update(role).digest('hex')

const ownFolder = (folder: string, account: Account | undefined) => {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

/**
 * Where the cluster lives: in the data folder, or where PostgreSQL's user can reach it, remembered in the data folder.
 * The name there is random: a new clone on the path of an old one must not meet the old one's data.
 */
export const clusterHome = (folder: string, account: Account | undefined, isReachable: boolean) => {
  const pointer = join(folder, 'postgres-is-at')
  if (existsSync(pointer)) return ownFolder(readFileSync(pointer, 'utf8').trim(), account)
  const inside = join(folder, 'postgres')
  if (isReachable || existsSync(inside)) return ownFolder(inside, account)
  const home = ownFolder(join(sharedFolder, randomBytes(6).toString('hex')), account)
  writeWhole(pointer, home)
  return home
}
