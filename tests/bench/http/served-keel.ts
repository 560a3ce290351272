import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { waitUntilGone } from '@/lib/launch/processes'
import { Problem } from '@/lib/launch/progress.mjs'
import { freePort } from '@/tests/support/free-port'

/** The same in every run, so that one build serves many. */
const secret = 'of the bench, and long enough to be a secret'

export interface ServedKeel {
  readonly address: string
  /** Of the process that answers, whose memory and time are looked at. */
  readonly pid: number
  stop(): Promise<void>
}

const parentOf = (pid: string): string => {
  try {
    // What stands before the last bracket is the name of the program, which may hold anything.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) \S /s, '')
        .split(' ')[0] ?? ''
    )
  } catch {
    return ''
  }
}

/** The web server is called so by Next; what launched it stands above it. */
function serverUnder(launcher: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map(processes.map((pid) => [pid, parentOf(pid)]))
  const isUnder = (pid: string): boolean => {
    const parent = parents.get(pid) ?? ''
    return parent === String(launcher) || (parent !== '' && parent !== '0' && isUnder(parent))
  }
  const isServer = (pid: string) =>
    isUnder(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('next-server')
  return Number(processes.find(isServer) ?? 0)
}

/**
 * Keel as `npm start` serves it, from this or another folder that holds it, on a database that is handed in: an older
 * version brings its own build, migrations and launcher. Nothing invented is loaded.
 */
export async function startKeel(
  folder: string,
  databaseUrl: string,
  onSpawn: (child: ChildProcess) => void,
): Promise<ServedKeel> {
  const port = await freePort()
  const address = `http://127.0.0.1:${String(port)}`
  const settings = {
    // Blank where the folder's .env is not to have a say.
    ...{ DATABASE_URL: databaseUrl, DATABASE_APP_URL: '', SAMPLE_DATA: 'no', NEXTAUTH_SECRET: secret },
    ...{ HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: address, SMTP_URL: '', MAIL_FROM: '' },
  }
  const child = spawn(process.execPath, ['lib/launch/start.mjs'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  onSpawn(child)
  let said = ''
  const isReady = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += String(chunk)
      if (said.includes('Ready after')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => {
      reject(new Problem(`Keel could not be served from ${folder}:\n${said.trim()}`))
    })
  })
  await isReady
  const stop = async () => {
    if (child.pid === undefined || child.exitCode !== null) return
    child.kill('SIGTERM')
    await waitUntilGone(child.pid, 20_000)
  }
  return { address, pid: serverUnder(child.pid ?? 0), stop }
}
