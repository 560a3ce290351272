import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@/prisma/migrate'
import { launchSettings, type LaunchSettings } from '@/lib/env'
import { actionKeyFrom } from './action-key'
import { buildPages, isBuilt } from './build'
import { checkDatabase, withClient } from './connection'
import { openDataFolder, secretsIn } from './data-folder'
import { startEmbedded } from './embedded'
import { checkExtensions } from './extensions'
import { generateClient, isGenerated } from './generate.mjs'
import { top } from './install.mjs'
import { conclude, Problem, step } from './progress.mjs'
import { appUrlFor } from './roles'
import { loadSample, type Sample } from './sample'
import { Shutdown } from './shutdown'
import { refuseTakenPort, startWebServer } from './web-server'

const shutdown = new Shutdown()

const readSettings = (): LaunchSettings => {
  const file = join(top, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const read = launchSettings()
  if ('settings' in read) return read.settings
  throw new Problem(`These settings cannot be used as they are, see .env.example: ${read.wrong.join(', ')}.`)
}

/** A step is not begun once the end has been asked for. */
const next = async <Value>(label: string, work: () => Promise<Value>): Promise<Value> => {
  if (shutdown.hasBegun) throw new Problem('Stopped before it had started.')
  return step(label, work)
}

const openDatabase = async (given: string | undefined, folder: string, secret: string, lost: Promise<string>[]) => {
  if (given) {
    await next('Reaching the PostgreSQL in DATABASE_URL', async () => {
      await checkDatabase(given, 'DATABASE_URL')
      await checkExtensions(given, 'DATABASE_URL')
    })
    return given
  }
  const database = await next('Starting PostgreSQL', () => startEmbedded(folder, secret))
  shutdown.add(() => database.stop())
  lost.push(database.ended.then(() => 'PostgreSQL ended unexpectedly, so Keel stopped.'))
  if (database.elsewhere) {
    console.log(
      `  The data is kept in ${database.elsewhere}: PostgreSQL does not run as root, and its user cannot reach this folder.`,
    )
  }
  return database.ownerUrl
}

const migrated = async (ownerUrl: string) => {
  const result = await migrate(ownerUrl)
  if (!result.ok) throw new Problem(`The database could not be brought up to date: ${String(result.values?.reason)}`)
}

const hasNoClinic = (ownerUrl: string) =>
  withClient(ownerUrl, 'DATABASE_URL', async (owner) => {
    const { rowCount } = await owner.query('SELECT FROM clinic LIMIT 1')
    return rowCount === 0
  })

const introduce = (address: string, sample: Sample | undefined, isEmpty: boolean) => {
  console.log(`\nKeel is open at ${address}\n`)
  if (isEmpty) console.log('There is no clinic yet, so nobody can sign in: open the first one with npm run clinic.\n')
  if (!sample) return
  console.log('The clinic and its people are invented. Sign in as:')
  for (const { role, email, password } of sample.signIns) console.log(`  ${role.padEnd(10)}  ${email}  ${password}`)
  console.log(`\nA patient's link to try: ${sample.patientLink}\n  date of birth ${sample.dateOfBirth}\n`)
}

const serve = async () => {
  const since = performance.now()
  const settings = readSettings()
  const { HOST: host, PORT: port } = settings
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${String(port)}`
  const folder = openDataFolder(join(top, '.data'))
  const secrets = secretsIn(folder)
  const authSecret = settings.NEXTAUTH_SECRET ?? secrets.auth
  const lost: Promise<string>[] = []

  // First the data, then the port: a second Keel in this folder is told what it is, not that a port is taken.
  const ownerUrl = await openDatabase(settings.DATABASE_URL, folder, secrets.database, lost)
  await refuseTakenPort(host, port)
  const appUrl = await next('Preparing the role that serves', () =>
    appUrlFor(ownerUrl, settings.DATABASE_APP_URL, authSecret),
  )
  await next('Bringing the database up to date', () => migrated(ownerUrl))
  if (!isGenerated()) await next('Generating the database client', generateClient)
  const isInvented = settings.SAMPLE_DATA ? settings.SAMPLE_DATA === 'yes' : !settings.DATABASE_URL
  const { SMTP_URL: url, MAIL_FROM: from } = settings
  const actionKey = actionKeyFrom(authSecret)
  const serving = {
    appUrl,
    authSecret,
    actionKey,
    publicUrl,
    mail: url && from ? { url, from } : undefined,
  }
  const sample = isInvented
    ? await next('Looking after the invented clinic', () => loadSample({ ...serving, ownerUrl }, shutdown.follow))
    : undefined
  if (!isBuilt(serving)) await next('Building the pages', () => buildPages(serving, shutdown.follow))
  const server = await next('Starting the web server', () =>
    startWebServer({ ...serving, host, port }, shutdown.follow),
  )
  shutdown.add(() => server.stop())
  lost.push(server.ended.then(() => 'The web server ended unexpectedly, so Keel stopped.'))
  introduce(publicUrl, sample, await hasNoClinic(ownerUrl))
  console.log(`Ready after ${((performance.now() - since) / 1000).toFixed(1)} s. Ctrl-C stops it; the data is kept.`)
  return Promise.race(lost)
}

const main = async (): Promise<number> => {
  const asked = new Promise<undefined>((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      process.on(event, () => {
        resolve(undefined)
      })
    }
  })
  const serving = serve()
  try {
    const loss = await Promise.race([serving, asked])
    if (loss === undefined) {
      console.log('\nStopping …')
      return 0
    }
    console.error(`\n${loss}`)
    return 1
  } finally {
    await shutdown.begin()
    // A step that was under way when the end came may have started something after it.
    await serving.catch(() => undefined)
    await shutdown.begin()
  }
}

await conclude(main)
// The channel to the first script would keep this one waiting.
process.exit()
