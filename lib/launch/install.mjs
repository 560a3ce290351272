import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem, runQuietly } from './progress.mjs'

export const top = fileURLToPath(new URL('../../', import.meta.url))

const oldestNode = [20, 19]
const stamp = join(top, 'node_modules/.keel-installed')

export const refuseOldNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Problem(`Keel needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}.`)
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(top, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex')

export const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/** The host's own npm and Node: the copies in node_modules are about to be replaced. */
const hostPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(top, 'node_modules')))
    .join(delimiter)

const isOffline = (output) =>
  /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH)|network/.test(output)

const reasonFrom = (output) => {
  if (isOffline(output)) return 'the npm registry could not be reached; check the network or the proxy, and start again'
  if (/EACCES|EPERM|EROFS/.test(output)) return `this user may not write to ${top}`
  if (output.includes('ENOSPC')) return 'the disk is full'
  const line = output.split('\n').find((text) => /^npm (error|ERR!) (?!code|errno|syscall|A complete)/.test(text))
  return `npm said: ${(line ?? output.trim().split('\n').at(-1) ?? '').replace(/^npm (error|ERR!) /, '').trim()}`
}

export const refuseReadOnly = (folder = top) => {
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Problem(`Keel keeps its packages, build and data in ${folder}, and this user may not write there.`)
  }
}

export const installPackages = async () => {
  refuseReadOnly()
  // Whatever NODE_ENV says: the tests would find the packages in order, and theirs missing.
  const { code, output } = await runQuietly(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: top,
      env: { ...process.env, PATH: hostPath() },
      shell: process.platform === 'win32',
    },
  )
  if (code !== 0) throw new Problem(`The packages were not installed: ${reasonFrom(output)}.`)
  if (!existsSync(node))
    throw new Problem('npm left out the install scripts of the packages (ignore-scripts); allow them and start again.')
  writeFileSync(stamp, wanted())
}

/** Node 24 from the packages: what everything after the installation runs on. */
export const node = join(top, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
