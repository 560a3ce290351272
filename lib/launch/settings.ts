import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchSettings, type LaunchSettings } from '@/lib/env'
import { top } from './install.mjs'
import { Problem } from './progress.mjs'

/** What the environment says, and beside it the folder's .env. */
export const readSettings = (): LaunchSettings => {
  const file = join(top, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const read = launchSettings()
  if ('settings' in read) return read.settings
  throw new Problem(`These settings cannot be used as they are, see .env.example: ${read.wrong.join(', ')}.`)
}
