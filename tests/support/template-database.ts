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

/** Once a run: a cluster, and in it one migrated database that every test file copies. */
const provideTemplate = async (project: TestProject) => {
  const cluster = await startTestCluster()
  const template = 'keel'
  const at = (url: string) => Object.assign(new URL(url), { pathname: '/postgres' }).href
  try {
    const migrated = await migrate(cluster.ownerUrl)
    if (!migrated.ok) throw new Error(String(migrated.values?.reason))
    const client = new pg.Client({ connectionString: at(cluster.ownerUrl) })
    await client.connect()
    // A template can be copied only while nobody is connected to it.
    await client.query(`alter database ${template} with allow_connections false`)
    await client.end()
  } catch (error) {
    await cluster.stop()
    throw error
  }
  project.provide('ownerUrl', at(cluster.ownerUrl))
  project.provide('appUrl', at(cluster.appUrl))
  project.provide('template', template)
  return () => cluster.stop()
}

export default provideTemplate
