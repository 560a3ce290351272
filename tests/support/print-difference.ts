import { difference } from '@/prisma/difference'
import { migrate } from '@/prisma/migrate'
import { startTestCluster } from './test-cluster'

/** The SQL of the next migration: what schema.prisma has and the migrations, applied to an empty database, do not. */
const cluster = await startTestCluster()
try {
  const migrated = await migrate(cluster.ownerUrl)
  if (!migrated.ok) throw new Error(String(migrated.values?.reason))
  console.log((await difference(cluster.ownerUrl)) || '-- schema.prisma and the migrations agree.')
} finally {
  await cluster.stop()
}
