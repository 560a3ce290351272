import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { askPast } from '@/tests/faults/ask-past'
import { Launched } from '@/tests/faults/launched'
import { authSecret } from '@/tests/faults/secret'
import type { Ran, Served } from '@/tests/faults/served'
import type { TestCluster } from '@/tests/support/test-cluster'

interface Folders {
  readonly earlier: string
  readonly present: string
}

/** At one address and on one database an earlier version, and then this one. */
export class UpgradedKeel implements Served {
  readonly address: string
  readonly #earlier: Launched
  readonly #present: Launched
  #serves: Launched

  constructor(
    folders: Folders,
    private readonly cluster: TestCluster,
    port: number,
  ) {
    this.address = `http://127.0.0.1:${String(port)}`
    const environment: NodeJS.ProcessEnv = {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' },
      ...{ DATABASE_URL: cluster.ownerUrl, DATABASE_APP_URL: '', SAMPLE_DATA: 'yes', NEXTAUTH_SECRET: authSecret },
      ...{ HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: this.address },
    }
    const log = createWriteStream(join(folders.present, '../keel.log'))
    this.#earlier = new Launched(folders.earlier, environment, log)
    this.#present = new Launched(folders.present, environment, log)
    this.#serves = this.#earlier
  }

  /** The earlier version, which brings its own build, its migrations and an invented clinic. */
  start(): Promise<void> {
    return this.#earlier.start()
  }

  /** As whoever runs a server does it: stopped, and the new one started on the same data. */
  async upgrade(): Promise<void> {
    await this.#earlier.stop()
    this.#serves = this.#present
    await this.#present.start()
  }

  stop(): Promise<void> {
    return this.#serves.stop()
  }

  asSuperuser<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
    const url = Object.assign(new URL(this.cluster.superuserUrl), { pathname: new URL(this.cluster.ownerUrl).pathname })
    return askPast<Row>(url.href, sql, values)
  }

  run(args: readonly string[], typed?: string): Promise<Ran> {
    return this.#present.run(args, typed)
  }
}
