import type { LaunchSettings } from '@/lib/env'
import { migrate } from '@/prisma/migrate'
import { checkDatabase, withClient } from './connection'
import { type EmbeddedDatabase, startEmbedded } from './embedded'
import { checkExtensions } from './extensions'
import { type Kept, keepUp } from './keep-up'
import { Problem } from './progress.mjs'
import type { Shutdown } from './shutdown'

/** The database that was named, or else Keel's own, which is looked after. */
export type OpenDatabase =
  | { readonly kind: 'given'; readonly ownerUrl: () => string }
  | {
      readonly kind: 'own'
      readonly ownerUrl: () => string
      readonly kept: Kept<EmbeddedDatabase>
      /** Who has to know once it is up again, and at another port. */
      readonly whenMoved: (act: () => void) => void
    }

export async function openGiven(url: string): Promise<OpenDatabase> {
  await checkDatabase(url, 'DATABASE_URL')
  await checkExtensions(url, 'DATABASE_URL')
  return { kind: 'given', ownerUrl: () => url }
}

export async function openOwn(folder: string, secret: string, shutdown: Shutdown): Promise<OpenDatabase> {
  let moved: () => void = () => undefined
  const upAgain = (before: EmbeddedDatabase, now: EmbeddedDatabase) => {
    if (before.port !== now.port) moved()
  }
  const start = () => startEmbedded(folder, secret, [], shutdown.signal)
  const kept = await keepUp('PostgreSQL', start, { shutdown, upAgain })
  const whenMoved = (act: () => void) => {
    moved = act
  }
  return { kind: 'own', ownerUrl: () => kept.current().ownerUrl, kept, whenMoved }
}

/** Where the data of Keel's own is, when that is not the folder it was started in. */
export const elsewhereOf = (database: OpenDatabase): string | undefined =>
  database.kind === 'own' ? database.kept.current().elsewhere : undefined

export async function bringUpToDate(ownerUrl: string, signal: AbortSignal): Promise<void> {
  const result = await migrate(ownerUrl, undefined, signal)
  if (result.ok) return
  if (result.code === 'database-newer') {
    throw new Problem(
      `A newer Keel has changed this database (${String(result.values?.latest)}): start that one, or restore a copy from before.`,
    )
  }
  throw new Problem(`The database could not be brought up to date: ${String(result.values?.reason)}`)
}

export const hasClinic = (ownerUrl: string, { DATABASE_URL }: LaunchSettings): Promise<boolean> =>
  withClient(ownerUrl, DATABASE_URL ? 'DATABASE_URL' : "Keel's own folder", async (owner) => {
    const { rowCount } = await owner.query('SELECT FROM clinic LIMIT 1')
    return rowCount !== 0
  })
