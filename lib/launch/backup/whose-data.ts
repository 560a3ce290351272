import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../progress.mjs'
import { homeIn } from '../running-database'
import { listUsers } from '../users'

const root = 0

/**
 * Root would hand what Keel's own user keeps in `data` to the user "postgres", and Keel would not start again. Where
 * Keel itself runs as root its data is root's or that user's.
 */
export function refuseOthers(data: string, command: string, uid = process.getuid?.()): void {
  const [there] = [join(homeIn(data), 'cluster'), data].filter((path) => existsSync(path))
  if (uid !== root || there === undefined) return
  const owner = statSync(there).uid
  const name = listUsers().find((user) => user.uid === owner)?.name
  if (owner === root || name === 'postgres') return
  const user = name ?? `with the number ${String(owner)}`
  throw new Problem(
    `The data in ${there} belongs to the user ${user}: run this as that user (runuser --user ${name ?? 'NAME'} -- npm run ${command} …), not as root.`,
  )
}
