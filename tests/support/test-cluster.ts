import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@/lib/launch/embedded'
import { appUrlFor } from '@/lib/launch/roles'
import { homeIn } from '@/lib/launch/running-database'

/** Nothing here has to outlive a power cut, and a vacuum at work would stand in the way of dropping its database. */
const hurried = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_connections=200']

export interface TestCluster {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly authSecret: string
  /** Who may do what neither the owner nor the app may. */
  readonly superuserUrl: string
  /** What PostgreSQL has written to its own log. */
  log(): string
  stop(): Promise<void>
}

/** A PostgreSQL of the tests' own, in the system's temporary folder; the developer's data is never touched. */
export const startTestCluster = async (settings: readonly string[] = []): Promise<TestCluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'keel-tests-'))
  // PostgreSQL's user has to pass through when the tests run as root.
  chmodSync(folder, 0o711)
  const authSecret = randomBytes(32).toString('hex')
  const remove = () => {
    const pointer = join(folder, 'postgres-is-at')
    if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const database = await startEmbedded(folder, authSecret, [...hurried, ...settings])
    const appUrl = await appUrlFor(database.ownerUrl, undefined, authSecret)
    const stop = async () => {
      await database.stop()
      remove()
    }
    const logs = join(homeIn(folder), 'logs')
    const log = () =>
      readdirSync(logs)
        .map((file) => readFileSync(join(logs, file), 'utf8'))
        .join('\n')
    const { ownerUrl, superuserUrl } = database
    return { ownerUrl, appUrl, authSecret, superuserUrl, log, stop }
  } catch (error) {
    remove()
    throw error
  }
}
