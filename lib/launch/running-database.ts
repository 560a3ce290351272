import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchSettings } from '@/lib/env'
import { passwordFor, secretsIn } from './data-folder'
import { top } from './install.mjs'
import { Problem } from './progress.mjs'
import { readSettings } from './settings'

const nowhere =
  'There is no database to open: set DATABASE_URL to the one that Keel uses, or start Keel with npm start and run this beside it.'

export interface RunningDatabase {
  /** As the role that owns it. */
  readonly url: string
  /** What to call it when it does not answer. */
  readonly setting: string
  readonly settings: LaunchSettings
}

/** The folder of the cluster that `npm start` keeps in this folder. */
export const homeIn = (folder: string): string => {
  const pointer = join(folder, 'postgres-is-at')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'postgres')
}

/** That cluster as one of its roles, when it is there; whether it runs shows in connecting. */
export const embeddedUrl = (folder: string, role: 'keel_owner' | 'postgres'): string | undefined => {
  const home = homeIn(folder)
  // Only while a Keel holds the cluster does its port lead to it.
  if (![join(home, 'port'), join(home, 'keel.pid'), join(folder, 'secrets.json')].every(existsSync)) return undefined
  const url = new URL('postgresql://127.0.0.1/keel')
  url.port = readFileSync(join(home, 'port'), 'utf8').trim()
  url.username = role
  url.password = passwordFor(role, secretsIn(folder).database)
  return url.href
}

/** Where a program that is run beside Keel finds its database. */
export const runningDatabase = (): RunningDatabase => {
  const settings = readSettings()
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL, setting: 'DATABASE_URL', settings }
  const url = embeddedUrl(join(top, '.data'), 'keel_owner')
  if (!url) throw new Problem(nowhere)
  return { url, setting: "Keel's own folder", settings }
}
