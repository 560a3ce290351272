import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { node, top } from './install.mjs'
import { lightenFiles } from './light-files'
import { packFiles } from './pack-files'
import { Problem, runQuietly } from './progress.mjs'

/** Everything the build reads. The launcher itself and the generated client follow from these. */
const sources = ['app', 'components', 'lib', 'public', 'proxy.ts', 'prisma/schema.prisma', 'next.config.js']
const settings = ['postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
const passedOver = new Set(['generated', 'launch'])

const stamp = join(top, '.next/keel-build')

const filesUnder = (path: string): string[] => {
  if (!existsSync(join(top, path))) return []
  const entries = readdirSync(join(top, path), { withFileTypes: true })
  return entries
    .filter((entry) => !passedOver.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
}

const isFolder = (path: string) => !/\.\w+$/.test(path)

export interface BuildSettings {
  readonly actionKey: string
  /** A tsconfig.json, from the project's top, that names modules other than the product's own: the tests have one. */
  readonly standIns?: string
}

const fingerprint = ({ actionKey, standIns = '' }: BuildSettings) => {
  const hash = createHash('sha256').update(`${process.version} ${actionKey} ${standIns}`)
  const beside = standIns ? [dirname(standIns)] : []
  const files = [...sources, ...settings, ...beside].flatMap((path) => (isFolder(path) ? filesUnder(path) : [path]))
  for (const file of files.filter((path) => existsSync(join(top, path))).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(top, file)))
  }
  for (const [name, value] of Object.entries(process.env).sort(([one], [other]) => one.localeCompare(other))) {
    if (name.startsWith('NEXT_PUBLIC_')) hash.update(`${name}=${value ?? ''}`)
  }
  return hash.digest('hex')
}

export const isBuilt = (settings: BuildSettings) =>
  existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(settings)

/** What is asked, decided and given to read must be whole before anyone is served with it. */
const checkContent = async () => {
  const { code, output } = await runQuietly(node, ['--import', 'tsx', 'lib/content/check-cli.ts'], { cwd: top })
  if (code !== 0) throw new Problem(`The content is not in order, so nothing was built:\n${output.trim()}`)
}

export const buildPages = async (settings: BuildSettings, onSpawn?: (child: ChildProcess) => void) => {
  const before = fingerprint(settings)
  rmSync(stamp, { force: true })
  await checkContent()
  const { code, output } = await runQuietly(node, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: top,
    detached: true,
    // A build needs no database and no secret, and must not be able to keep one: the key follows from one and leads
    // nowhere.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      KEEL_STAND_INS: settings.standIns ?? '',
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: settings.actionKey,
    },
    ...(onSpawn && { onSpawn }),
  })
  if (code !== 0) throw new Problem(`The pages could not be built:\n${output.trim().split('\n').slice(-40).join('\n')}`)
  await Promise.all([packFiles(join(top, '.next/static')), lightenFiles(join(top, '.next/server'))])
  writeFileSync(stamp, before)
}
