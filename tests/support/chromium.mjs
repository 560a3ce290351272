import { spawnSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { node, top } from '../../lib/launch/install.mjs'
import { Problem, runQuietly } from '../../lib/launch/progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const unpacked = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'keel-chromium')

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const starts = (file) =>
  isProgram(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

const installed = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(starts)

const fromPlaywright = async () => {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return file && starts(file) ? file : undefined
}

const fromDebianAsRoot = async () => {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { env })
  await runQuietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
  return installed()
}

const downloadByPlaywright = async () => {
  await runQuietly(node, ['node_modules/playwright/cli.js', 'install', 'chromium'], { cwd: top })
  return fromPlaywright()
}

const writeStarter = (program) => {
  const libraries = readdirSync(join(unpacked, 'usr/lib'))
    .filter((name) => name.includes('-linux-gnu'))
    .flatMap((name) => [join(unpacked, 'usr/lib', name), join(unpacked, 'lib', name)])
    .join(':')
  const browser = join(unpacked, 'usr/lib/chromium/chromium')
  writeFileSync(program, `#!/bin/sh\nLD_LIBRARY_PATH=${libraries} exec ${browser} "$@"\n`, { mode: 0o755 })
}

/** The same Debian package without root: fetched with what it needs, unpacked beside each other, never installed. */
const unpackedFromDebian = async () => {
  const program = join(unpacked, 'keel-chromium')
  if (starts(program)) return program
  if (!isProgram('/usr/bin/apt-get') || !isProgram('/usr/bin/dpkg')) return undefined
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
  ].flat()
  await runQuietly('apt-get', [...own, 'update'])
  await runQuietly('apt-get', [...own, 'install', '--yes', '--no-install-recommends', '--download-only', 'chromium'])
  const packages = readdirSync(archives).filter((file) => file.endsWith('.deb'))
  for (const file of packages) await runQuietly('dpkg', ['-x', join(archives, file), unpacked])
  rmSync(join(unpacked, 'apt'), { recursive: true, force: true })
  writeStarter(program)
  return starts(program) ? program : undefined
}

const findChromium = async () => {
  const named = process.env.CHROMIUM_PATH
  if (named && starts(named)) return named
  return installed() ?? (await fromPlaywright())
}

export const findOrInstallChromium = async () => {
  const found =
    (await findChromium()) ??
    (await fromDebianAsRoot()) ??
    (await downloadByPlaywright()) ??
    (await unpackedFromDebian().catch(() => undefined))
  if (found) return found
  throw new Problem('No Chromium was found and none could be installed: install one, or name it in CHROMIUM_PATH.')
}
