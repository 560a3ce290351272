import { spawn, type ChildProcess } from 'node:child_process'
import { waitUntilGone } from '@/lib/launch/processes'
import { Problem } from '@/lib/launch/progress.mjs'
import { freePort } from '@/tests/support/free-port'
import { webServerUnder } from '@/tests/support/process-tree'

/** The same in every run, so that one build serves many. */
const secret = 'of the bench, and long enough to be a secret'

export interface ServedKeel {
  readonly address: string
  /** Of the process that answers, whose memory and time are looked at. */
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Keel as `npm start` serves it, from this or another folder that holds it, on a database that is handed in: an older
 * version brings its own build, migrations and launcher. Nothing invented is loaded. E-mails leave where a mail server is named.
 */
export async function startKeel(
  folder: string,
  databaseUrl: string,
  onSpawn: (child: ChildProcess) => void,
  mailUrl = '',
): Promise<ServedKeel> {
  const port = await freePort()
  const address = `http://127.0.0.1:${String(port)}`
  const settings = {
    // Blank where the folder's .env is not to have a say.
    ...{ DATABASE_URL: databaseUrl, DATABASE_APP_URL: '', SAMPLE_DATA: 'no', NEXTAUTH_SECRET: secret },
    ...{ HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: address },
    ...{ SMTP_URL: mailUrl, MAIL_FROM: mailUrl && 'keel@bench.example' },
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
  return { address, pid: webServerUnder(child.pid ?? 0) ?? 0, stop }
}
