import { chownSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '@/lib/launch/account'
import { top } from '@/lib/launch/install.mjs'
import { textOf } from '@/tests/architecture/files'
import { Daemon } from './daemon'
import type { Member } from './member'
import { programs } from './programs'
import { secrets } from './secrets'

interface Ways {
  /** Where browsers go. */
  readonly web: number
  /** What leads to the primary, whichever it is. */
  readonly sql: number
  readonly keels: readonly number[]
  readonly members: readonly Member[]
}

/** Only where each stands differs: in one folder on ports of this run. */
const here = ({ web, keels }: Ways): string =>
  textOf('deploy/haproxy.cfg')
    .replaceAll('deploy/away.http', join(top, 'deploy/away.http'))
    .replace('bind 127.0.0.1:8080', `bind 127.0.0.1:${String(web)}`)
    .replace('127.0.0.1:3001', `127.0.0.1:${String(keels[0])}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${String(keels[1])}`)

/** What is shipped, and beside it what leads to the primary. */
const haproxySettings = (ways: Ways): string => `${here(ways)}
listen primary
  mode tcp
  bind 127.0.0.1:${String(ways.sql)}
  timeout client 1h
  timeout server 1h
  option httpchk GET /primary
  default-server check inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${ways.members.map(({ name, sqlPort, restPort }) => `  server ${name} 127.0.0.1:${String(sqlPort)} check port ${String(restPort)}`).join('\n')}
`

export function haproxyFor(folder: string, ways: Ways): Daemon {
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(file, haproxySettings(ways))
  return new Daemon({
    program: programs.haproxy,
    args: ['-db', '-f', file],
    log: join(folder, 'haproxy.log'),
    account: undefined,
  })
}

/** After a failed sign-in it tries again after a second, not after fifteen, and whoever waits for it hears so after five. */
const pgbouncerSettings = (port: number, sql: number, users: string): string => `
[databases]
keel = host=127.0.0.1 port=${String(sql)} dbname=keel
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${String(port)}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 20
max_client_conn = 200
server_login_retry = 1
server_connect_timeout = 3
query_wait_timeout = 5
`

export function pgbouncerFor(
  folder: string,
  ports: { readonly own: number; readonly sql: number },
  account?: Account,
): Daemon {
  const [file, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')]
  writeFileSync(users, `"keel_app" "${secrets.database}"\n`, { mode: 0o600 })
  writeFileSync(file, pgbouncerSettings(ports.own, ports.sql, users))
  if (account) for (const path of [file, users]) chownSync(path, account.uid, account.gid)
  return new Daemon({ program: programs.pgbouncer, args: [file], log: join(folder, 'pgbouncer.log'), account })
}
