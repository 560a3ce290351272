import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import type pg from 'pg'
import { accountForPostgres } from '@/lib/launch/account'
import { Problem } from '@/lib/launch/progress.mjs'
import type { Shutdown } from '@/lib/launch/shutdown'
import { askPast } from '@/tests/faults/ask-past'
import { found, Launched } from '@/tests/faults/launched'
import type { OwnFolder } from '@/tests/faults/own-folder'
import { authSecret } from '@/tests/faults/secret'
import { recovers, type Ran, type Served } from '@/tests/faults/served'
import { freePort } from '@/tests/support/free-port'
import { Daemon } from './daemon'
import { Member } from './member'
import { programs } from './programs'
import { haproxyFor, pgbouncerFor } from './proxies'
import { secrets } from './secrets'

const host = '127.0.0.1'
const patience = 90_000

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patience
  while (!(await isSo())) {
    if (performance.now() > end) throw new Problem(`${what} did not happen within ${String(patience / 1000)} s.`)
    await after(200)
  }
}

const sqlUrl = (user: string, port: number, database: string) =>
  `postgresql://${user}:${secrets.database}@${host}:${String(port)}/${database}`

const etcdAt = (folder: string, port: number, peers: number): Daemon => {
  const [own, peer] = [port, peers].map((each) => `http://${host}:${String(each)}`)
  const urls = ['--listen-client-urls', '--advertise-client-urls'].flatMap((flag) => [flag, own ?? ''])
  const peerUrls = ['--listen-peer-urls', '--initial-advertise-peer-urls'].flatMap((flag) => [flag, peer ?? ''])
  const args = ['--name', 'etcd', '--data-dir', join(folder, 'etcd'), ...urls, ...peerUrls]
  const log = join(folder, 'etcd.log')
  return new Daemon({
    program: programs.etcd,
    args: [...args, '--initial-cluster', `etcd=${peer ?? ''}`],
    log,
    account: undefined,
  })
}

interface Parts {
  readonly members: readonly Member[]
  readonly haproxy: Daemon
  readonly pgbouncer: Daemon
  readonly keels: readonly Launched[]
  readonly ports: { readonly web: number; readonly sql: number }
}

/** What a group of clinics would run on several machines, on this one: each program as Debian has it. */
export class Group implements Served {
  private constructor(private readonly parts: Parts) {}

  /** `folder`: this version, built; both of its processes run from there. */
  static async in(folder: OwnFolder, mailUrl: string, shutdown: Shutdown): Promise<Group> {
    const account = accountForPostgres()
    const above = mkdtempSync(join(tmpdir(), 'keel-failover-'))
    chmodSync(above, 0o755)
    const [etcdPort, peers, web, sql, pooled, ...keelPorts] = await Promise.all(Array.from({ length: 7 }, freePort))
    const ports = { web: web ?? 0, sql: sql ?? 0 }
    const etcd = etcdAt(above, etcdPort ?? 0, peers ?? 0)
    const place = { folder: above, etcdPort: etcdPort ?? 0, account }
    const members = [await Member.at({ ...place, name: 'one' }), await Member.at({ ...place, name: 'two' })]
    const haproxy = haproxyFor(above, { ...ports, keels: keelPorts, members })
    const pgbouncer = pgbouncerFor(above, { own: pooled ?? 0, sql: ports.sql }, account)
    const log = createWriteStream(join(folder.path, '../keel.log'))
    const keels = keelPorts.map(
      (port) => new Launched(folder.path, environmentOf(port, ports, pooled ?? 0, mailUrl), log),
    )
    shutdown.add(async () => {
      await Promise.all(keels.map((keel) => keel.stop()))
      for (const part of [haproxy, pgbouncer, ...members, etcd]) await part.kill()
      rmSync(above, { recursive: true, force: true })
    })
    etcd.start()
    const group = new Group({ members, haproxy, pgbouncer, keels, ports })
    await group.#start()
    return group
  }

  async #start(): Promise<void> {
    const { members, haproxy, pgbouncer, keels } = this.parts
    const [first, ...others] = members
    first?.start()
    await until('a first primary', async () => (await first?.is('primary')) ?? false)
    for (const other of others) other.start()
    await this.untilSynchronous()
    haproxy.start()
    pgbouncer.start()
    await until('a way that leads to the primary alone', () => this.#leadsToThePrimary())
    await this.#makeDatabase()
    for (const keel of keels) await keel.start()
    await until('Keel behind its proxy', () => recovers(this, 1000))
  }

  /** A proxy that has just started takes each server for well, and in turn. */
  async #leadsToThePrimary(): Promise<boolean> {
    for (let time = 0; time < this.parts.members.length; time += 1) {
      const asked = this.#past<{ standby: boolean }>('postgres', 'SELECT pg_is_in_recovery() AS standby')
      if ((await asked.catch(() => []))[0]?.standby !== false) return false
    }
    return true
  }

  /** The limits that Keel tells PostgreSQL itself and a pooler cannot pass on are set on the role. */
  async #makeDatabase(): Promise<void> {
    const password = `PASSWORD '${secrets.database}'`
    const limits = ['statement_timeout = 15000', 'lock_timeout = 8000', 'idle_in_transaction_session_timeout = 30000']
    for (const sql of [
      `CREATE ROLE keel_owner LOGIN CREATEROLE ${password}`,
      `CREATE ROLE keel_app LOGIN ${password}`,
      ...limits.map((limit) => `ALTER ROLE keel_app SET ${limit}`),
      'CREATE DATABASE keel OWNER keel_owner',
    ])
      await this.#past('postgres', sql)
  }

  #past<Row extends pg.QueryResultRow>(database: string, sql: string, values?: readonly unknown[]): Promise<Row[]> {
    return askPast<Row>(sqlUrl('postgres', this.parts.ports.sql, database), sql, values)
  }

  get address(): string {
    return `http://${host}:${String(this.parts.ports.web)}`
  }

  asSuperuser<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.#past<Row>('keel', sql, values)
  }

  run(args: readonly string[], typed?: string): Promise<Ran> {
    return found(this.parts.keels[0], 'Keel').run(args, typed)
  }

  get pgbouncer(): Daemon {
    return this.parts.pgbouncer
  }

  get keels(): readonly Launched[] {
    return this.parts.keels
  }

  async primary(): Promise<Member> {
    for (const member of this.parts.members) if (await member.is('primary')) return member
    throw new Error('no member is the primary')
  }

  standbyOf(primary: Member): Member {
    return found(
      this.parts.members.find((member) => member !== primary),
      'standby',
    )
  }

  /** From here on nothing is acknowledged that only one machine has. */
  untilSynchronous(): Promise<void> {
    return until('a synchronous standby', async () => {
      for (const member of this.parts.members) if (await member.is('sync')) return true
      return false
    })
  }

  async untilHandedOver(from: Member, to: Member): Promise<void> {
    await until(`${from.name} handing over`, () => from.handOver(to))
    await this.untilPrimary(to)
  }

  async untilPrimary(member: Member): Promise<void> {
    await until(`${member.name} as the primary`, () => member.is('primary'))
  }
}

const environmentOf = (port: number, ports: Parts['ports'], pooled: number, mailUrl: string): NodeJS.ProcessEnv => ({
  ...{ PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' },
  ...{ HOST: host, PORT: String(port), PUBLIC_URL: `http://${host}:${String(ports.web)}` },
  DATABASE_URL: sqlUrl('keel_owner', ports.sql, 'keel'),
  DATABASE_APP_URL: sqlUrl('keel_app', ports.sql, 'keel'),
  DATABASE_POOL_URL: sqlUrl('keel_app', pooled, 'keel'),
  ...{ SAMPLE_DATA: 'no', NEXTAUTH_SECRET: authSecret, SMTP_URL: mailUrl, MAIL_FROM: 'keel@mail.example' },
})
