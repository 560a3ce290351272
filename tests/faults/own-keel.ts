import { createWriteStream, readFileSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { embeddedUrl, homeIn } from '@/lib/launch/running-database'
import { freePort } from '@/tests/support/free-port'
import { processesUnder } from '@/tests/support/process-tree'
import { Launched, found } from './launched'
import type { OwnFolder } from './own-folder'
import { authSecret } from './secret'
import type { Ran, Served } from './served'
import { askPast } from './ask-past'

interface Beside {
  readonly address: string
  readonly launched: Launched
}

/** Keel as a server runs it, with its own PostgreSQL, and all of its processes at hand. */
export class OwnKeel implements Served {
  readonly #environment: NodeJS.ProcessEnv
  readonly #log: WriteStream
  readonly #launched: Launched

  private constructor(
    readonly folder: OwnFolder,
    private readonly port: number,
    mailUrl: string,
  ) {
    this.#environment = {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' },
      ...{ DATABASE_URL: '', DATABASE_APP_URL: '', SAMPLE_DATA: 'no', NEXTAUTH_SECRET: authSecret },
      ...{ HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: this.address },
      ...{ SMTP_URL: mailUrl, MAIL_FROM: 'keel@mail.example' },
    }
    this.#log = createWriteStream(join(folder.path, '../keel.log'))
    this.#launched = new Launched(folder.path, this.#environment, this.#log)
  }

  static async in(folder: OwnFolder, mailUrl: string): Promise<OwnKeel> {
    return new OwnKeel(folder, await freePort(), mailUrl)
  }

  get address(): string {
    return `http://127.0.0.1:${String(this.port)}`
  }

  start(): Promise<void> {
    return this.#launched.start()
  }

  /** Another of what is in its folder now, on the same database and at an address of its own. */
  async beside(): Promise<Beside> {
    const port = await freePort()
    const address = `http://127.0.0.1:${String(port)}`
    const DATABASE_URL = found(embeddedUrl(this.dataFolder, 'keel_owner'), 'database')
    const environment = { ...this.#environment, DATABASE_URL, PORT: String(port), PUBLIC_URL: address }
    return { address, launched: new Launched(this.folder.path, environment, this.#log) }
  }

  stopListening(): void {
    this.#launched.stopListening()
  }

  stop(): Promise<void> {
    this.signalDatabase('SIGCONT')
    return this.#launched.stop()
  }

  get launcherPid(): number {
    return this.#launched.pid
  }

  get keeperPid(): number {
    return this.#launched.keeperPid
  }

  get webServerPid(): number {
    return this.#launched.webServerPid
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

  async asSuperuser<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const url = found(embeddedUrl(this.dataFolder, 'postgres'), 'database')
    return askPast<Row>(Object.assign(new URL(url), { pathname: '/keel' }).href, sql, values)
  }

  run(args: readonly string[], typed?: string): Promise<Ran> {
    return this.#launched.run(args, typed)
  }
}
