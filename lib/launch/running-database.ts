import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchSettings } from '@/lib/env'
import { passwordFor, secretsIn } from './data-folder'
import { top } from './install.mjs'
import { Problem } from './progress.mjs'

const nowhere =
  'There is no database to read: set DATABASE_URL to the one that Keel uses, or start Keel with npm start and run this beside it.'

/** The cluster that `npm start` keeps in this folder, when it is there; whether it runs shows in connecting. */
export const embeddedOwnerUrl = (folder: string): string | undefined => {
  const pointer = join(folder, 'postgres-is-at')
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'postgres')
  // Only while a Keel holds the cluster does its port lead to it.
  if (![join(home, 'port'), join(home, 'keel.pid'), join(folder, 'secrets.json')].every(existsSync)) return undefined
  const url = new URL('postgresql://127.0.0.1/keel')
  url.port = readFileSync(join(home, 'port'), 'utf8').trim()
  url.username = 'keel_owner'
  url.password = passwordFor('keel_owner', secretsIn(folder).database)
  return url.href
}

/** Where a program that only looks finds the owner's view of the database, and what to call it when it does not answer. */
export const runningDatabase = (): { readonly url: string; readonly setting: string } => {
  const file = join(top, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const read = launchSettings()
  if (!('settings' in read)) throw new Problem(`These settings cannot be used as they are: ${read.wrong.join(', ')}.`)
  if (read.settings.DATABASE_URL) return { url: read.settings.DATABASE_URL, setting: 'DATABASE_URL' }
  const url = embeddedOwnerUrl(join(top, '.data'))
  if (!url) throw new Problem(nowhere)
  return { url, setting: "Keel's own folder" }
}
