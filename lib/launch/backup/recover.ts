import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { type ClusterPlace, startCluster } from '../cluster'
import { clearOrphan } from '../cluster-lock'
import { withClient } from '../connection'
import { Problem } from '../progress.mjs'
import { stopArchiving } from './archiving'
import type { Chosen } from './choose-backup'
import { settle } from './copy'
import { type BrokenOff, layOut } from './lay-out'
import { notRestored } from './refused'
import { restoreLine } from './shell-lines'

interface Seen {
  readonly tables: number
  readonly rows: number
  /** Of the last transaction that was brought back from the WAL; null where the backup itself was the last. */
  readonly lastChange: Date | null
}

export interface Recovered extends Seen {
  /** Where the WAL ends before its time, and what was written after that did not come back. */
  readonly brokenOff: BrokenOff | undefined
}

type Place = Pick<ClusterPlace, 'native' | 'account'>

const look = async (client: pg.Client): Promise<Seen> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  let rows = 0
  for (const { name } of tables) {
    const { rows: counted } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`)
    rows += counted[0]?.n ?? 0
  }
  const { rows: last } = await client.query<{ at: Date | null }>('SELECT pg_last_xact_replay_timestamp() AS at')
  return { tables: tables.length, rows, lastChange: last[0]?.at ?? null }
}

/** Has PostgreSQL bring back what lies in the room, and looks whether it opens. */
async function open(room: string, place: Place, password: string, until?: Date): Promise<Seen> {
  const settings = [
    // What is looked at here must not come among the WAL of the data that it is a copy of.
    'archive_mode=off',
    'hot_standby=off',
    // It is settled on the disk as a whole before it takes any place.
    'fsync=off',
    `restore_command=${restoreLine(join(room, 'wal'))}`,
    ...(until
      ? [`recovery_target_time=${until.toISOString().replace('Z', '+00')}`, 'recovery_target_action=promote']
      : []),
  ]
  const cluster = await startCluster({ home: room, ...place, password, settings })
  try {
    const url = Object.assign(new URL(cluster.superuserUrl), { pathname: '/keel' })
    return await withClient(url.href, 'The restored copy', async (client) => {
      await stopArchiving(client)
      return look(client)
    })
  } finally {
    await cluster.stop()
    settle()
  }
}

/** What the WAL does not reach, PostgreSQL says in words of its own. */
const tooShort = /ended before configured recovery target/

/** PostgreSQL takes a moment for reached once it meets a change after it: the last one that it can give is right after its last change. */
const lastMoment = ({ manifest }: Chosen, { lastChange }: Seen) =>
  new Date(Math.max((lastChange?.getTime() ?? 0) + 1, Date.parse(manifest.endedAt)))

/** Brings a backup back in a room of its own, up to a time or as far as its WAL leads, and looks whether it opens. */
export async function recover(
  folder: string,
  chosen: Chosen,
  room: string,
  place: Place,
  until?: Date,
): Promise<Recovered> {
  await clearOrphan(join(room, 'cluster'))
  rmSync(room, { recursive: true, force: true })
  mkdirSync(room, { recursive: true })
  chmodSync(room, 0o711)
  const { password, brokenOff } = await layOut(folder, chosen, room).catch((error: unknown) => {
    throw notRestored(error, room)
  })
  if (place.account) execFileSync('chown', ['-R', `${String(place.account.uid)}:${String(place.account.gid)}`, room])
  if (until) {
    const reached = await open(room, place, password, until).catch((error: unknown) => {
      if (!(error instanceof Problem) || !tooShort.test(error.message)) throw error
      return undefined
    })
    if (reached) return { ...reached, brokenOff: undefined }
  }
  const all = await open(room, place, password)
  const last = lastMoment(chosen, all)
  if (!until || until <= last) return { ...all, brokenOff }
  const why = brokenOff ? `: ${brokenOff.file} ${brokenOff.why}` : ''
  throw new Problem(
    `The WAL of ${chosen.path} ends before that time${why}. It can be restored until then: --to ${last.toISOString()}`,
  )
}
