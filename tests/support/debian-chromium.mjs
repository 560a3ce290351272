import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { runQuietly } from '../../lib/launch/progress.mjs'
import { isProgram, starts } from './programs.mjs'

const unpacked = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'keel-chromium')
const starterOf = (name) => join(unpacked, `keel-${name}`)

const isDebian = () => isProgram('/usr/bin/apt-get') && isProgram('/usr/bin/dpkg')

/** What was unpacked before, if it still starts. */
export const unpackedBefore = (name) => (starts(starterOf(name)) ? starterOf(name) : undefined)

const writeStarter = (name) => {
  const libraries = readdirSync(join(unpacked, 'usr/lib'))
    .filter((folder) => folder.includes('-linux-gnu'))
    .flatMap((folder) => [join(unpacked, 'usr/lib', folder), join(unpacked, 'lib', folder)])
    .join(':')
  const browser = join(unpacked, 'usr/lib/chromium', name)
  writeFileSync(starterOf(name), `#!/bin/sh\nLD_LIBRARY_PATH=${libraries} exec ${browser} "$@"\n`, { mode: 0o755 })
}

/** As root on a Debian without a browser: one more package of the system. */
export const installFromDebian = async (name) => {
  if (process.getuid?.() !== 0 || !isDebian()) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  await runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', name], { env })
}

/**
 * A package of Debian without touching the system: fetched with what it needs, unpacked beside each other, never
 * installed. What both browsers share is fetched even where it is installed, because it must lie beside the program.
 */
export const unpackFromDebian = async (name) => {
  if (!isDebian()) return undefined
  rmSync(unpacked, { recursive: true, force: true })
  const archives = join(unpacked, 'apt/archives')
  mkdirSync(join(archives, 'partial'), { recursive: true })
  mkdirSync(join(unpacked, 'apt/lists/partial'), { recursive: true })
  const own = [
    ['-o', `Dir::State::lists=${join(unpacked, 'apt/lists')}`],
    ['-o', 'Dir::State::status=/var/lib/dpkg/status'],
    ['-o', `Dir::Cache=${join(unpacked, 'apt')}`],
    ['-o', `Dir::Cache::archives=${archives}`],
    ['-o', 'Debug::NoLocking=1'],
    // Root hands fetching to a user who may not write here.
    ['-o', 'APT::Sandbox::User=root'],
  ].flat()
  const fetch = ['install', '--yes', '--no-install-recommends', '--download-only', '--reinstall']
  await runQuietly('apt-get', [...own, 'update'])
  await runQuietly('apt-get', [...own, ...fetch, name, 'chromium-common'])
  const packages = readdirSync(archives).filter((file) => file.endsWith('.deb'))
  for (const file of packages) await runQuietly('dpkg', ['-x', join(archives, file), unpacked])
  rmSync(join(unpacked, 'apt'), { recursive: true, force: true })
  writeStarter(name)
  return unpackedBefore(name)
}
