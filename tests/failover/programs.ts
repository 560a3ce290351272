import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@/lib/launch/progress.mjs'

const versions = '/usr/lib/postgresql'

const newest = (): string => {
  const all = existsSync(versions) ? readdirSync(versions) : []
  return join(versions, all.sort((one, other) => Number(other) - Number(one))[0] ?? '-', 'bin')
}

/** As Debian installs them. */
export const programs = {
  etcd: '/usr/bin/etcd',
  patroni: '/usr/bin/patroni',
  pgbouncer: '/usr/sbin/pgbouncer',
  haproxy: '/usr/sbin/haproxy',
  postgres: newest(),
}

const packages: Readonly<Record<keyof typeof programs, string>> = {
  ...{ etcd: 'etcd-server', patroni: 'patroni python3-etcd', pgbouncer: 'pgbouncer' },
  ...{ haproxy: 'haproxy', postgres: 'postgresql' },
}

export function refuseWithoutPrograms(): void {
  const names = Object.keys(programs) as (keyof typeof programs)[]
  const missing = names.filter((name) => !existsSync(programs[name])).map((name) => packages[name])
  if (missing.length === 0) return
  throw new Problem(`This takes Debian's programs: apt-get install --no-install-recommends ${missing.join(' ')}`)
}
