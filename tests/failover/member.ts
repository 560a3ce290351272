import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '@/lib/launch/account'
import { freePort } from '@/tests/support/free-port'
import { Daemon } from './daemon'
import { programs } from './programs'
import { secrets } from './secrets'

const address = '127.0.0.1'

interface Place {
  readonly name: string
  readonly folder: string
  readonly etcdPort: number
  readonly account: Account | undefined
}

const signsIn = (username: string) => ({ username, password: secrets.database })

/** JSON is YAML too. A primary that is gone is missed after `ttl` seconds. */
const settingsOf = (
  { name, etcdPort }: Place,
  data: string,
  ports: { readonly sql: number; readonly rest: number },
) => {
  const at = (port: number) => ({ listen: `${address}:${String(port)}`, connect_address: `${address}:${String(port)}` })
  return {
    scope: 'keel',
    name,
    restapi: at(ports.rest),
    etcd3: { host: `${address}:${String(etcdPort)}` },
    bootstrap: {
      dcs: {
        ...{ ttl: 20, loop_wait: 5, retry_timeout: 5, synchronous_mode: true },
        postgresql: { use_pg_rewind: true, parameters: { max_connections: 100, wal_log_hints: true } },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
    },
    postgresql: {
      ...at(ports.sql),
      data_dir: data,
      pgpass: `${data}-pgpass`,
      bin_dir: programs.postgres,
      authentication: {
        superuser: signsIn('postgres'),
        replication: signsIn('replicator'),
        rewind: signsIn('rewinder'),
      },
      parameters: { unix_socket_directories: '' },
      pg_hba: [`host all all ${address}/32 scram-sha-256`, `host replication replicator ${address}/32 scram-sha-256`],
    },
  }
}

/** One machine of the database: Patroni, and the PostgreSQL that it starts as primary or standby. */
export class Member {
  readonly #daemon: Daemon

  private constructor(
    readonly name: string,
    private readonly data: string,
    readonly sqlPort: number,
    readonly restPort: number,
    daemon: Daemon,
  ) {
    this.#daemon = daemon
  }

  static async at(place: Place): Promise<Member> {
    const folder = join(place.folder, place.name)
    const data = join(folder, 'data')
    mkdirSync(folder, { mode: 0o700 })
    const ports = { sql: await freePort(), rest: await freePort() }
    const file = join(folder, 'patroni.yml')
    writeFileSync(file, JSON.stringify(settingsOf(place, data, ports)), { mode: 0o600 })
    if (place.account) for (const path of [folder, file]) chownSync(path, place.account.uid, place.account.gid)
    const log = join(place.folder, `${place.name}.log`)
    const daemon = new Daemon({ program: programs.patroni, args: [file], log, account: place.account })
    return new Member(place.name, data, ports.sql, ports.rest, daemon)
  }

  start(): void {
    this.#daemon.start()
  }

  /** As when its machine loses power. */
  async kill(): Promise<void> {
    const file = join(this.data, 'postmaster.pid')
    const postmaster = existsSync(file) ? [Number(readFileSync(file, 'utf8').split('\n')[0])] : []
    await this.#daemon.kill(postmaster)
  }

  /** What Patroni says of it: 'primary', 'sync' once nothing is acknowledged that it does not have, or another place. */
  is(role: 'primary' | 'sync'): Promise<boolean> {
    return fetch(`http://${address}:${String(this.restPort)}/${role}`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** Asks it to hand over to another, as before its machine is taken down; `false` while Patroni says that it is too early. */
  async handOver(to: Member): Promise<boolean> {
    const body = JSON.stringify({ leader: this.name, candidate: to.name })
    const reply = await fetch(`http://${address}:${String(this.restPort)}/switchover`, { method: 'POST', body })
    return reply.ok
  }
}
