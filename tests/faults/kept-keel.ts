import { type ChildProcess, spawn } from 'node:child_process'
import type pg from 'pg'
import { node, top } from '@/lib/launch/install.mjs'
import { keepUp } from '@/lib/launch/keep-up'
import type { Shutdown } from '@/lib/launch/shutdown'
import { startWebServer } from '@/lib/launch/web-server'
import { migrate } from '@/prisma/migrate'
import { building } from '@/tests/support/built-pages'
import { freePort } from '@/tests/support/free-port'
import { webServerUnder } from '@/tests/support/process-tree'
import { startTestCluster, type TestCluster } from '@/tests/support/test-cluster'
import { askPast } from './ask-past'
import { found } from './launched'
import { said } from './said'
import type { Ran, Served } from './served'

/** The build of the browser tests on a PostgreSQL of its own; what keeps the web server up is what the launcher uses. */
export class KeptKeel implements Served {
  /** All lines of its log, of each process that was started. */
  log = ''

  private constructor(
    private readonly cluster: TestCluster,
    private readonly port: number,
  ) {}

  static async start(shutdown: Shutdown): Promise<KeptKeel> {
    const cluster = await startTestCluster()
    shutdown.add(() => cluster.stop())
    const migrated = await migrate(cluster.ownerUrl)
    if (!migrated.ok) throw new Error(`the database could not be made: ${String(migrated.values?.reason)}`)
    const keel = new KeptKeel(cluster, await freePort())
    const { appUrl, authSecret } = cluster
    const serving = { ...building, appUrl, authSecret, publicUrl: keel.address, host: '127.0.0.1', port: keel.port }
    const follow = (child: ChildProcess) => {
      shutdown.follow(child)
      child.stdout?.on('data', (chunk: Buffer) => (keel.log += String(chunk)))
    }
    await keepUp('The web server', () => startWebServer(serving, follow), { shutdown })
    return keel
  }

  get address(): string {
    return `http://127.0.0.1:${String(this.port)}`
  }

  get webServerPid(): number {
    return found(webServerUnder(process.pid), 'web server')
  }

  asSuperuser<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return askPast<Row>(Object.assign(new URL(this.cluster.superuserUrl), { pathname: '/keel' }).href, sql, values)
  }

  run(args: readonly string[], typed = ''): Promise<Ran> {
    const { ownerUrl, authSecret } = this.cluster
    const settings = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: '', SAMPLE_DATA: 'no', PUBLIC_URL: this.address }
    const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, NEXTAUTH_SECRET: authSecret, ...settings }
    return said(spawn(node, [...args], { cwd: top, env, stdio: 'pipe' }), typed)
  }
}
