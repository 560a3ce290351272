import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { top } from '@/lib/launch/install.mjs'
import type { Shutdown } from '@/lib/launch/shutdown'
import { OwnClock } from './own-clock'

const left = new Set(['.git', '.data', '.env', 'node_modules', 'docs', 'tests', 'deploy', 'test-results', 'coverage'])
const megabytes = 1200

export interface OwnFolder {
  readonly path: string
  /** Whether its data is on a small file system, which can be full without hurting anybody. */
  readonly isSmall: boolean
  /** Where its time can be set. */
  readonly clock: OwnClock | undefined
}

/** Only where the system lets a file system be mounted, which takes root. */
const mountSmall = (data: string): boolean =>
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=711`, 'tmpfs', data]).status === 0

/** This version with its build in a folder of its own, so that neither its data nor what is edited here comes near. */
export function makeOwnFolder(shutdown: Shutdown, wantsSmall: boolean): OwnFolder {
  const above = mkdtempSync(join(tmpdir(), 'keel-faults-'))
  chmodSync(above, 0o711)
  const path = join(above, 'keel')
  const data = join(path, '.data')
  mkdirSync(data, { recursive: true })
  for (const name of readdirSync(top).filter((each) => !left.has(each))) {
    const options = { recursive: true, verbatimSymlinks: true }
    cpSync(join(top, name), join(path, name), { ...options, filter: (from) => from !== join(top, '.next/cache') })
  }
  const clock = OwnClock.in(join(path, 'node_modules'))
  const isSmall = wantsSmall && mountSmall(data)
  shutdown.add(() => {
    const pointer = join(data, 'postgres-is-at')
    if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true })
    if (isSmall) spawnSync('umount', [data])
    rmSync(above, { recursive: true, force: true })
    return Promise.resolve()
  })
  return { path, isSmall, clock }
}
