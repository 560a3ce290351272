import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, readFileSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { node } from '@/lib/launch/install.mjs'
import { isAlive, waitUntilGone } from '@/lib/launch/processes'
import { Problem } from '@/lib/launch/progress.mjs'
import { embeddedUrl, homeIn } from '@/lib/launch/running-database'
import { freePort } from '@/tests/support/free-port'
import { processesUnder, webServerUnder } from '@/tests/support/process-tree'
import type { OwnFolder } from './own-folder'
import { authSecret } from './secret'

/** Keel as a server runs it, with its own PostgreSQL, and all of its processes at hand. */
export class OwnKeel {
  #launcher: ChildProcess | undefined
  readonly #log: WriteStream

  private constructor(
    readonly folder: OwnFolder,
    private readonly port: number,
    private readonly mailUrl: string,
  ) {
    this.#log = createWriteStream(join(folder.path, '../keel.log'))
  }

  static async in(folder: OwnFolder, mailUrl: string): Promise<OwnKeel> {
    return new OwnKeel(folder, await freePort(), mailUrl)
  }

  get address(): string {
    return `http://127.0.0.1:${String(this.port)}`
  }

  get environment(): NodeJS.ProcessEnv {
    return {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' },
      ...{ DATABASE_URL: '', DATABASE_APP_URL: '', SAMPLE_DATA: 'no', NEXTAUTH_SECRET: authSecret },
      ...{ HOST: '127.0.0.1', PORT: String(this.port), PUBLIC_URL: this.address },
      ...{ SMTP_URL: this.mailUrl, MAIL_FROM: 'keel@mail.example' },
    }
  }

  /** As whoever watches over the service starts it, and starts it again. */
  async start(): Promise<void> {
    const child = spawn(node, ['lib/launch/start.mjs', 'serve'], {
      cwd: this.folder.path,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.#launcher = child
    let said = ''
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.#log.write(chunk)
        said = `${said}${String(chunk)}`.slice(-4000)
        if (said.includes('Ready after')) resolve()
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', () => {
        reject(new Problem(`Keel did not start:\n${said.trim()}`))
      })
    })
  }

  /** Whoever read what it says is gone. */
  stopListening(): void {
    this.#launcher?.stdout?.destroy()
    this.#launcher?.stderr?.destroy()
  }

  async stop(): Promise<void> {
    this.signalDatabase('SIGCONT')
    const pid = this.launcherPid
    if (!isAlive(pid)) return
    process.kill(pid, 'SIGTERM')
    if (!(await waitUntilGone(pid, 30_000))) process.kill(-pid, 'SIGKILL')
  }

  /** The first script, which only hands over. */
  get launcherPid(): number {
    return this.#launcher?.pid ?? 0
  }

  /** The one that keeps web server and PostgreSQL up. */
  get keeperPid(): number {
    const keeper = processesUnder(this.launcherPid).find(({ command }) => command.includes('lib/launch/serve.ts'))
    return found(keeper?.pid, 'launcher')
  }

  get webServerPid(): number {
    return found(webServerUnder(this.launcherPid), 'web server')
  }

  get dataFolder(): string {
    return join(this.folder.path, '.data')
  }

  get postmasterPid(): number {
    const file = join(homeIn(this.dataFolder), 'cluster/postmaster.pid')
    return Number(readFileSync(file, 'utf8').split('\n')[0])
  }

  /** PostgreSQL and all that it has started, its backends among them. */
  signalDatabase(signal: NodeJS.Signals): void {
    try {
      const postmaster = this.postmasterPid
      for (const pid of [postmaster, ...processesUnder(postmaster).map((each) => each.pid)]) process.kill(pid, signal)
    } catch {
      // It is gone, or one of its processes ended meanwhile.
    }
  }

  /** Asks the database past Keel. */
  async asSuperuser<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const url = found(embeddedUrl(this.dataFolder, 'postgres'), 'database')
    const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: '/keel' }).href })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<Row>(sql, [...values])).rows
    } finally {
      await client.end()
    }
  }

  async isHealthy(): Promise<boolean> {
    return fetch(`${this.address}/api/health`, { signal: AbortSignal.timeout(3000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** Whether it was well again within so many milliseconds. */
  async recovers(patience: number): Promise<boolean> {
    const end = performance.now() + patience
    while (!(await this.isHealthy())) {
      if (performance.now() > end) return false
      await after(100)
    }
    return true
  }

  /** A program of Keel's that is run beside it. */
  async run(args: readonly string[], typed = ''): Promise<{ readonly code: number | null; readonly output: string }> {
    const child = spawn(node, [...args], { cwd: this.folder.path, env: this.environment, stdio: 'pipe' })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += String(chunk)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.stdin.end(typed)
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    return { code, output }
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}
