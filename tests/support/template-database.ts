import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/prisma/migrate'
import { startTestCluster } from './test-cluster'

declare module 'vitest' {
  interface ProvidedContext {
    /** Leads to the database `postgres`, from which others are made. */
    ownerUrl: string
    appUrl: string
    template: string
  }
}

interface Template {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly stop: () => Promise<void>
}

const name = 'keel'
const at = (url: string) => Object.assign(new URL(url), { pathname: '/postgres' }).href

const makeTemplate = async (): Promise<Template> => {
  const cluster = await startTestCluster()
  try {
    const migrated = await migrate(cluster.ownerUrl)
    if (!migrated.ok) throw new Error(String(migrated.values?.reason))
    const client = new pg.Client({ connectionString: at(cluster.ownerUrl) })
    await client.connect()
    // A template can be copied only while nobody is connected to it.
    await client.query(`alter database ${name} with allow_connections false`)
    await client.end()
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { ownerUrl: at(cluster.ownerUrl), appUrl: at(cluster.appUrl), stop: () => cluster.stop() }
}

/** Each kind of integration tests loads this file for itself. */
const holder = globalThis as { keelTemplate?: Promise<Template> }

const stop = async () => {
  const made = holder.keelTemplate
  delete holder.keelTemplate
  await (await made)?.stop()
}

/** Once a run: a cluster, and in it one migrated database that every test file copies. */
const provideTemplate = async (project: TestProject) => {
  const { ownerUrl, appUrl } = await (holder.keelTemplate ??= makeTemplate())
  project.provide('ownerUrl', ownerUrl)
  project.provide('appUrl', appUrl)
  project.provide('template', name)
  return stop
}

export default provideTemplate
