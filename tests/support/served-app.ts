import pg from 'pg'
import { weekdays } from '@/lib/clinics/weekdays'
import { Shutdown } from '@/lib/launch/shutdown'
import { loadSample } from '@/lib/launch/sample'
import { startWebServer } from '@/lib/launch/web-server'
import { migrate } from '@/prisma/migrate'
import { sampleClinics } from '@/prisma/sample/clinics'
import { passwords } from '../e2e/support/passwords'
import { building, buildOnce } from './built-pages'
import { freePort } from './free-port'
import { pushSettingsOf } from './push-service'
import { openStrictClinic } from './strict-clinic'
import { startTestCluster } from './test-cluster'
import { textSettingsOf } from './text-gateway'
import { typedOfPeopleIn } from './typed-of-people'

/** What a patient is told depends on whether the clinic is open; tests run at night too, and share a session for long. */
const openAlways = async (ownerUrl: string) => {
  const allDay = { opens: '00:00', closes: '23:59' }
  const hours = Object.fromEntries(weekdays.map((day) => [day, allDay]))
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query('UPDATE clinic SET hours = $1, idle_minutes = 60', [hours])
  await owner.end()
}

/** A clinic offers a language once a lead has switched it on; the others show that it stays off. */
const speakMirrored = async (ownerUrl: string) => {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query(`UPDATE clinic SET languages = languages || ARRAY['ar-XB'] WHERE id = $1`, [sampleClinics[1].id])
  await owner.end()
}

const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href

const bringUpToDate = async (ownerUrl: string) => {
  const migrated = await migrate(ownerUrl)
  if (!migrated.ok) throw new Error(String(migrated.values?.reason))
}

/** Two other databases, up to date and with nothing in them. */
const makeEmpty = async (ownerUrl: string) => {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query('CREATE DATABASE empty')
  await bringUpToDate(named(ownerUrl, 'empty'))
  await owner.query('CREATE DATABASE mailing TEMPLATE empty')
  await owner.end()
}

/** A database of its own with the invented clinic, and a port. */
export const prepareKeel = async (shutdown: Shutdown) => {
  const cluster = await startTestCluster()
  shutdown.add(() => cluster.stop())
  await bringUpToDate(cluster.ownerUrl)
  await makeEmpty(cluster.ownerUrl)
  const port = await freePort()
  const serving = {
    appUrl: cluster.appUrl,
    authSecret: cluster.authSecret,
    ...building,
    publicUrl: `http://localhost:${String(port)}`,
    host: '127.0.0.1',
    port,
    // Its push service is opened by the test that calls somebody.
    push: pushSettingsOf(`http://127.0.0.1:${String(await freePort())}`),
    // And its gateway for text messages by the one that writes some.
    texting: textSettingsOf(await freePort()),
  }
  const sample = await loadSample({ ...serving, ownerUrl: cluster.ownerUrl })
  await openAlways(cluster.ownerUrl)
  await speakMirrored(cluster.ownerUrl)
  await openStrictClinic(cluster.ownerUrl)
  // Playwright hands its own environment on to the workers that run the tests.
  process.env.KEEL_E2E_ADDRESS = serving.publicUrl
  process.env.KEEL_E2E_SERVING = JSON.stringify({
    ...serving,
    ownerUrl: cluster.ownerUrl,
    emptyUrl: named(cluster.appUrl, 'empty'),
    mailingUrl: named(cluster.appUrl, 'mailing'),
  })
  process.env.KEEL_E2E_SAMPLE = JSON.stringify(sample)
  return { ...serving, ownerUrl: cluster.ownerUrl, databaseLog: () => cluster.log() }
}

/** Keel as `npm start` serves it. In the end its log and that of PostgreSQL are searched for what was typed in all of the walks. */
const serveForTests = async () => {
  const shutdown = new Shutdown()
  try {
    const { ownerUrl, databaseLog, ...serving } = await prepareKeel(shutdown)
    await buildOnce(shutdown.follow)
    let log = ''
    const server = await startWebServer(serving, ({ stdout }) =>
      stdout?.on('data', (said: Buffer) => (log += String(said))),
    )
    shutdown.add(() => server.stop())
    return async () => {
      const inLog = (words: string) => typedOfPeopleIn(words, ownerUrl, Object.values(passwords))
      const found = [
        ...(await inLog(log)).map((kind) => `that of the web server ${kind}`),
        ...(await inLog(databaseLog())).map((kind) => `that of PostgreSQL ${kind}`),
      ]
      await shutdown.begin()
      if (found.length > 0) throw new Error(`The logs have what people typed: ${found.join('; ')}`)
    }
  } catch (error) {
    await shutdown.begin()
    throw error
  }
}

export default serveForTests
