import { join } from 'node:path'
import type { LaunchSettings } from '@/lib/env'
import { actionKeyFrom } from './action-key'
import { takeUpRestore } from './backup/swap-in'
import { buildPages, isBuilt } from './build'
import { checkCertificates } from './certificates'
import { openDataFolder, secretsIn } from './data-folder'
import { generateClient, isGenerated } from './generate.mjs'
import { top } from './install.mjs'
import { introduce } from './introduce'
import { keepUp } from './keep-up'
import { bringUpToDate, elsewhereOf, hasClinic, openGiven, openOwn } from './open-database'
import { conclude, Problem, step } from './progress.mjs'
import { pushSettings } from './push-settings'
import { appUrlFor, checkServing } from './roles'
import { loadSample } from './sample'
import { openSecondAddress } from './second-address'
import { readSettings } from './settings'
import { Shutdown } from './shutdown'
import { goOnUnheard } from './unheard'
import { refuseTakenPort, startWebServer } from './web-server'

/** A server is handed pages that are built: it neither installs nor builds. */
const isOnlyServing = process.argv[2] === 'serve'

const shutdown = new Shutdown()

/** A step is not begun once the end has been asked for. */
const next = async <Value>(label: string, work: () => Promise<Value>): Promise<Value> => {
  if (shutdown.hasBegun) throw new Problem('Stopped before it had started.')
  return step(label, work)
}

const openDatabase = async ({ DATABASE_URL: given }: LaunchSettings, folder: string, secret: string) => {
  if (given) return next('Reaching the PostgreSQL in DATABASE_URL', () => openGiven(given))
  const database = await next('Starting PostgreSQL', () => openOwn(folder, secret, shutdown))
  const elsewhere = elsewhereOf(database)
  if (elsewhere) {
    console.log(
      `  The data is kept in ${elsewhere}: PostgreSQL does not run as root, and its user cannot reach this folder.`,
    )
  }
  return database
}

const prepareCode = async (actionKey: string) => {
  if (isOnlyServing) {
    if (isGenerated() && isBuilt({ actionKey })) return
    throw new Problem('The pages are not built yet for this version and this NEXTAUTH_SECRET: run npm run build first.')
  }
  if (!isGenerated()) await next('Generating the database client', generateClient)
}

type Loading = Parameters<typeof loadSample>[0]

/** Side by side where both are to be done: the one waits for the database mostly, the other for the processor. */
const loadAndBuild = async (serving: Loading, { SAMPLE_DATA: wanted, DATABASE_URL: given }: LaunchSettings) => {
  const isInvented = wanted ? wanted === 'yes' : !given
  const isToBuild = !isBuilt(serving)
  const load = () => loadSample(serving, shutdown.follow)
  const build = () => buildPages(serving, shutdown.follow)
  if (isInvented && isToBuild) {
    const both = () => Promise.all([load(), build()])
    return (await next('Looking after the invented clinic, and building the pages meanwhile', both))[0]
  }
  if (isToBuild) await next('Building the pages', build)
  return isInvented ? next('Looking after the invented clinic', load) : undefined
}

const serve = async () => {
  const since = performance.now()
  const settings = readSettings()
  checkCertificates(settings.NODE_EXTRA_CA_CERTS)
  const { HOST: host, PORT: port, SMTP_URL: smtp, MAIL_FROM: from } = settings
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${String(port)}`
  const folder = openDataFolder(join(top, '.data'))
  if (!settings.DATABASE_URL && takeUpRestore(folder)) console.log('  A restore that was cut off is finished now.')
  const secrets = secretsIn(folder)
  const authSecret = settings.NEXTAUTH_SECRET ?? secrets.auth
  const actionKey = actionKeyFrom(authSecret)
  await prepareCode(actionKey)

  // First the data, then the port: a second Keel in this folder is told what it is, not that a port is taken.
  const database = await openDatabase(settings, folder, secrets.database)
  await refuseTakenPort(host, port)
  const { DATABASE_POOL_URL: poolUrl } = settings
  const appUrl = () => appUrlFor(database.ownerUrl(), settings.DATABASE_APP_URL, authSecret)
  const mail = smtp && from ? { url: smtp, from } : undefined
  const serving = {
    authSecret,
    actionKey,
    publicUrl,
    mail,
    metricsToken: settings.METRICS_TOKEN,
    provider: settings,
    tracing: settings,
    push: pushSettings(settings, secrets.auth),
    texting: settings,
    poolUrl,
    appUrl: await next('Preparing the role that serves', appUrl),
  }
  const reachPooler = (url: string) => checkServing(database.ownerUrl(), url, 'DATABASE_POOL_URL')
  if (poolUrl) await next('Reaching the pooler in DATABASE_POOL_URL', () => reachPooler(poolUrl))
  await next('Bringing the database up to date', () => bringUpToDate(database.ownerUrl(), shutdown.signal))
  const sample = await loadAndBuild({ ...serving, ownerUrl: database.ownerUrl() }, settings)
  const web = await next('Starting the web server', () =>
    // PostgreSQL may have had to move to another port meanwhile.
    keepUp(
      'The web server',
      async () => startWebServer({ ...serving, appUrl: await appUrl(), host, port }, shutdown.follow),
      { shutdown },
    ),
  )
  if (database.kind === 'own') {
    database.whenMoved(() => {
      console.error('PostgreSQL has another port now, so the web server is started again.')
      void web.current().stop()
    })
  }
  const closeSecond = await openSecondAddress(host, port)
  if (closeSecond) shutdown.add(closeSecond)
  introduce({ address: publicUrl, authSecret, sample, hasClinic: await hasClinic(database.ownerUrl(), settings) })
  console.log(`Ready after ${((performance.now() - since) / 1000).toFixed(1)} s. Ctrl-C stops it; the data is kept.`)
  // In an object: whoever waits for the start does not wait for its end.
  return { givenUp: Promise.race([web.givenUp, ...(database.kind === 'own' ? [database.kept.givenUp] : [])]) }
}

/** Milliseconds in which one press of Ctrl-C may be heard several times: from the terminal, npm and the first script. */
const onePress = 2000

/** Settles when the end is asked for. Whoever asks again does not want to wait for whatever takes so long. */
const askedToEnd = () =>
  new Promise<undefined>((resolve) => {
    let since: number | undefined
    const hear = () => {
      if (since !== undefined && performance.now() - since > onePress) {
        console.error('Ended at once, as asked.')
        process.exit(1)
      }
      since ??= performance.now()
      resolve(undefined)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
    process.on('disconnect', () => {
      resolve(undefined)
    })
  })

const main = async (): Promise<number> => {
  const asked = askedToEnd()
  const starting = serve()
  try {
    const loss = await Promise.race([starting.then(({ givenUp }) => givenUp), asked])
    if (loss === undefined) {
      console.log('\nStopping …')
      return 0
    }
    console.error(`\n${loss}`)
    return 1
  } finally {
    await shutdown.begin()
    // A step that was under way when the end came may have started something after it.
    await starting.catch(() => undefined)
    await shutdown.begin()
  }
}

goOnUnheard()
await conclude(main)
// The channel to the first script would keep this one waiting.
process.exit()
